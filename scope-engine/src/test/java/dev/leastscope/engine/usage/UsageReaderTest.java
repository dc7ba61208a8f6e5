package dev.leastscope.engine.usage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageReaderTest {
    private static final String LIST = "GET /v3/grants/{grant_id}/messages";
    private static final String SEND = "POST /v3/grants/{grant_id}/messages/send";

    @TempDir
    private Path folder;

    private Usage read(String content) throws IOException {
        return read(content, Set.of());
    }

    private Usage read(String content, Set<String> digests) throws IOException {
        Path file = Files.writeString(folder.resolve("usage"), content);
        return new UsageReader(Catalog.builtIn(), digests).read(Map.of("usage", file));
    }

    private static List<String> shown(Usage usage) {
        List<String> shown = new ArrayList<>();
        for (UsageCount count : usage.counts()) {
            UsageLine line = count.line();
            shown.add(line.operation() + " " + line.provider() + " " + line.status() + " " + line.day() + " "
                    + count.count() + " @" + count.first());
        }
        return shown;
    }

    @Test
    void objectsOneALine() throws IOException {
        Usage usage = read("""
                {"method":"GET","path":"/v3/grants/g/messages?limit=5","status":200,"time":"2026-11-27T10:00:00Z"}
                {"method":"GET","path":"/v3/grants/h/messages","status":200,"time":1795773600,"count":4}

                {"status":403,"url":"https://api.us.nylas.com/v3/grants/g/messages/send","method":"post","x":{"a":[1]}}\r
                {"method":"DELETE","path":"\\/v3/grants/g/messages/m?hard_delete=true","timestamp":1795773600000}
                {"method":"GET","uri":"/v3/rules/r/new","status":200}
                """);
        assertThat(shown(usage))
                .containsExactly(
                        "DELETE /v3/grants/{grant_id}/messages/{message_id}#hard-delete  0 2026-11-27 1 @usage:5",
                        LIST + "  200 2026-11-27 5 @usage:1",
                        SEND + "  403  1 @usage:4");
        UsageFile file = usage.files().get(0);
        assertThat(file.format()).isEqualTo(UsageFile.Format.NDJSON);
        assertThat(file.calls()).isEqualTo(7);
        assertThat(file.administration()).isOne();
        assertThat(file.isComplete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"method\":\"GET\",\"path\":\"/v3/grants/g/messages\",}",
                "{\"method\":\"GET\",\"path\":\"/v3/grants/g/messages\"",
                "{\"method\":\"GET\",\"path\":\"/v3/grants/g/messages\"} x",
                "{\"method\":\"GET\",\"path\":\"/v3/grants/g/messages\"}{}",
                "{\"method\":\"GET\" \"path\":\"/v3/grants/g/messages\"}",
                "{\"method\":\"GET\",\"path\":\"/v3/grants/g/messages\",\"status\":0200}",
                "{\"method\":\"GET\",\"path\":\"/v3/grants/g/messages\",\"count\":0}",
                "{\"method\":\"GET\",\"path\":\"/v3/grants/g/messages\",\"count\":-3}",
                "{\"method\":\"GET\",\"path\":\"/v3/grants/g/messages\",\"count\":1.5}",
                "{\"method\":\"GET\"}",
                "{\"path\":\"/v3/grants/g/messages\"}",
                "{\"method\":\"GET\",\"path\":5}",
                "\"GET /v3/grants/g/messages\"",
                "[]",
                "garbage"
            })
    void whatIsNoRequestIsCountedAsUnreadable(String line) throws IOException {
        Usage usage = read("{\"method\":\"GET\",\"path\":\"/v3/grants/g/messages\"}\n" + line + "\n");
        assertThat(usage.files().get(0).unreadable()).isOne();
        assertThat(usage.files().get(0).isComplete()).isFalse();
        assertThat(shown(usage)).containsExactly(LIST + "  0  1 @usage:1");
        assertThat(usage.files().get(0).examples())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("line not read: ");
    }

    @Test
    void commonAndCombinedAccessLogs() throws IOException {
        Usage usage = read("""
                127.0.0.1 - ann [27/Nov/2026:23:59:59 +0100] "GET /v3/grants/g/messages HTTP/1.1" 200 12
                10.0.0.1 - - [28/Nov/2026:00:00:00 +0100] "POST http://api.us.nylas.com/v3/grants/g/messages/send HTTP/1.1" 403 9 "-" "nylas-java"
                ::1 - - [28/Nov/2026:00:00:00 +0100] "GET /favicon.ico HTTP/1.1" 404 0
                10.0.0.1 - - [28/Nov/2026:00:00:00 +0100] "\\x16\\x03" 400 0
                10.0.0.1 - - [bad] "GET /v3/grants/g/messages HTTP/1.1" 2xx 0
                """);
        assertThat(shown(usage))
                .containsExactly(LIST + "  200 2026-11-27 1 @usage:1", SEND + "  403 2026-11-28 1 @usage:2");
        UsageFile file = usage.files().get(0);
        assertThat(file.format()).isEqualTo(UsageFile.Format.ACCESS_LOG);
        assertThat(file.unknownCalls()).isOne();
        assertThat(file.unreadable()).isEqualTo(2);
        assertThat(file.examples().get(0)).isEqualTo("GET /*");
    }

    @Test
    void archivesOfBrowsersAndProxies() throws IOException {
        Usage usage = read("""
                {
                  "log": {"version": "1.2", "entries": [
                    {"startedDateTime": "2026-11-28T10:00:00.000Z",
                     "request": {"method": "POST", "url": "https://api.eu.nylas.com/v3/grants/g/messages/send", "headers": [],
                                 "postData": {"mimeType": "application/json", "text": "{\\"send_at\\": 5}"}},
                     "response": {"status": 200, "content": {"text": "{\\"method\\":\\"GET\\"}"}}},
                    {"startedDateTime": "2026-11-28T10:00:00.000Z",
                     "request": {"method": "GET", "url": "https://api.sendgrid.com/v3/templates"},
                     "response": {"status": 200}},
                    {"startedDateTime": "2026-11-28T10:00:00.000Z",
                     "request": {"method": "GET", "url": "https://evilnylas.com/v3/templates"},
                     "response": {"status": 200}}
                  ]}
                }
                """);
        assertThat(shown(usage)).containsExactly(SEND + "#scheduled  200 2026-11-28 1 @usage:3");
        assertThat(usage.files().get(0).otherHosts()).isEqualTo(2);
        assertThat(usage.files().get(0).format()).isEqualTo(UsageFile.Format.JSON);
    }

    @Test
    void journalsOfWireMock() throws IOException {
        Usage usage = read("""
                {"requests": [{
                  "id": "x",
                  "request": {"url": "/v3/grants/g/events?calendar_id=primary", "absoluteUrl": "http://localhost:8080/v3/grants/g/events?calendar_id=primary",
                    "method": "POST", "loggedDate": 1795773600000,
                    "body": "{\\"conferencing\\":{\\"provider\\":\\"Google Meet\\",\\"autocreate\\":{}}}"},
                  "responseDefinition": {"status": 200},
                  "response": {"status": 201},
                  "stubMapping": {"request": {"method": "POST", "url": "/v3/grants/g/events"}, "response": {"status": 200}}
                }], "meta": {"total": 1}}
                """);
        assertThat(shown(usage))
                .containsExactly(
                        "POST /v3/grants/{grant_id}/events#meet  201 2026-11-27 1 @usage:1",
                        "POST /v3/grants/{grant_id}/events#primary  201 2026-11-27 1 @usage:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"value\":[{\"RequestMethod\":\"GET\",\"RequestUri\":\"https://graph.microsoft.com/v1.0/me/messages\",\"ResponseStatusCode\":200}]}",
                "[{\"RequestMethod\":\"GET\",\"RequestUri\":\"https://graph.microsoft.com/v1.0/me/messages\",\"ResponseStatusCode\":\"200\"}]",
                "{\"time\":\"2026-11-28\",\"properties\":{\"requestMethod\":\"GET\",\"requestUri\":\"https://graph.microsoft.com/v1.0/me\",\"responseStatusCode\":200}}\n"
            })
    void activityLogsOfMicrosoftGraphShowNoOperationOfNylas(String content) throws IOException {
        Usage usage = read(content);
        assertThat(usage.counts()).isEmpty();
        assertThat(usage.files().get(0).graph().requests()).isOne();
        assertThat(usage.files().get(0).isComplete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1.0/me/messages?$select=subject, GET /me/messages",
        "get, /beta/Users/7f0e-1/Messages/AAMk=, GET /me/messages/{id}",
        "GET, '/v1.0/users(''7f0e'')/messages(''AAMk'')/attachments', GET /me/messages/{id}/attachments",
        "POST, /v1.0/me/sendMail, POST /me/sendmail",
        "GET, '/v1.0/me/reminderView(startDateTime=''2026'',endDateTime=''2027'')', 'GET /me/reminderview(startdatetime={value},enddatetime={value})'",
        "GET, /v1.0/me/messages/, GET /me/messages"
    })
    void aMethodOfGraphIsRecognisedInAnyOfItsForms(String method, String path, String expected) throws IOException {
        Usage usage = read("[{\"RequestMethod\":\"" + method + "\",\"RequestUri\":\"https://graph.microsoft.com" + path
                + "\",\"ResponseStatusCode\":403,\"TimeGenerated\":\"2026-11-27T10:00:00Z\"}]");
        assertThat(usage.counts()).isEmpty();
        assertThat(usage.files().get(0).graph().counts()).singleElement().satisfies(count -> {
            assertThat(count.method().call()).isEqualTo(expected);
            assertThat(count.status()).isEqualTo(403);
            assertThat(count.day()).isEqualTo("2026-11-27");
            assertThat(count.count()).isOne();
        });
    }

    @Test
    void aRequestToGraphThatNoTableHoldsIsCountedAndMasked() throws IOException {
        Usage usage = read(
                "{\"method\":\"GET\",\"url\":\"https://graph.microsoft.com/v1.0/users/ann@example.com/drive?x=1\",\"count\":3}\n"
                        + "{\"method\":\"GET\",\"url\":\"https://graph.microsoft.com/v1.0/me/messages\",\"count\":2}\n");
        GraphUsage graph = usage.files().get(0).graph();
        assertThat(graph.requests()).isEqualTo(5);
        assertThat(graph.unknown()).isEqualTo(3);
        assertThat(graph.examples()).containsExactly("GET /me/*");
        assertThat(graph.counts()).hasSize(1);
    }

    @Test
    void aBrokenDocumentCountsWhatStandsBefore() throws IOException {
        Usage usage = read("[{\"method\":\"GET\",\"path\":\"/v3/grants/g/messages\"},\n{\"method\":");
        assertThat(shown(usage)).containsExactly(LIST + "  0  1 @usage:1");
        assertThat(usage.files().get(0).problem()).startsWith("it is not JSON from line 2 on");
    }

    @Test
    void filesOfAGuardAreTakenWhileTheClassesAreTheSame() throws IOException {
        Path file = folder.resolve("guard");
        UsageLine sent = new UsageLine(ApiVersion.V3, SEND + "#scheduled", "google", 403, "2026-11-28");
        UsageLine listed = new UsageLine(ApiVersion.V2, "GET /messages", "", 200, "2026-11-28");
        GuardUsageFile.append(file, Map.of("target/classes", "sha256:old"), Map.of(sent, 7L));
        GuardUsageFile.append(file, Map.of("target/classes", "sha256:new"), Map.of(sent, 2L, listed, 1L));
        UsageReader now = new UsageReader(Catalog.builtIn(), Set.of("sha256:new", "sha256:other"));
        Usage usage = now.read(Map.of("usage", file));
        assertThat(shown(usage))
                .containsExactly(
                        "GET /messages  200 2026-11-28 1 @usage:4",
                        SEND + "#scheduled google 403 2026-11-28 2 @usage:5");
        assertThat(usage.files().get(0).stale()).isTrue();
        Usage all = new UsageReader(Catalog.builtIn(), Set.of()).read(Map.of("usage", file));
        assertThat(all.files().get(0).stale()).isFalse();
        assertThat(all.files().get(0).calls()).isEqualTo(10);
    }

    @Test
    void theDigestChangesWithTheClasses() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/a"));
        String none = ClassDigest.of(folder.resolve("classes"));
        assertThat(ClassDigest.of(folder.resolve("missing"))).isEqualTo(none);
        Files.writeString(classes.resolve("A.class"), "1");
        String one = ClassDigest.of(folder.resolve("classes"));
        Files.writeString(classes.resolve("notes.txt"), "1");
        assertThat(ClassDigest.of(folder.resolve("classes"))).isEqualTo(one).isNotEqualTo(none);
        Files.writeString(classes.resolve("A.class"), "2");
        assertThat(ClassDigest.of(folder.resolve("classes"))).isNotEqualTo(one);
    }

    @Test
    void whatCannotBeReadIsNamed() {
        Usage usage = new UsageReader(Catalog.builtIn(), Set.of()).read(Map.of("none", folder.resolve("none")));
        assertThat(usage.files().get(0).problem()).isEqualTo("there is no such file");
        assertThat(usage.files().get(0).isComplete()).isFalse();
    }

    @Test
    void compressedFilesAreReadWhateverTheirName() throws IOException {
        String content = "{\"method\":\"GET\",\"path\":\"/v3/grants/g/messages\"}\n".repeat(1000);
        Path file = folder.resolve("log");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content.getBytes(UTF_8));
        }
        Usage usage = new UsageReader(Catalog.builtIn(), Set.of()).read(Map.of("log", file));
        assertThat(shown(usage)).containsExactly(LIST + "  0  1000 @log:1");
        assertThat(usage.files().get(0).lines()).isEqualTo(1000);
    }

    /** Whatever the size of the blocks, the number of threads and the compression, the counts and places are the same. */
    @Test
    void blocksAndThreadsChangeNothing() throws IOException {
        Random random = new Random(4);
        for (int round = 0; round < 60; round++) {
            boolean access = random.nextBoolean();
            StringBuilder text = new StringBuilder(access ? accessLine(random) : jsonLine(random));
            for (int i = random.nextInt(200); i > 0; i--) {
                text.append(random.nextInt(9) == 0 ? "\r\n" : "\n");
                text.append(random.nextInt(20) == 0 ? "odd" : access ? accessLine(random) : jsonLine(random));
            }
            text.append(random.nextBoolean() ? "\n" : "");
            Path plain = Files.writeString(folder.resolve("plain"), text);
            Path packed = folder.resolve("packed");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
                out.write(text.toString().getBytes(UTF_8));
            }
            Usage expected = null;
            for (Path file : List.of(plain, packed)) {
                for (int threads = 1; threads <= 3; threads++) {
                    int block = 1 + random.nextInt(500);
                    Usage usage =
                            new UsageReader(Catalog.builtIn(), Set.of(), threads, block).read(Map.of("log", file));
                    expected = expected == null ? usage : expected;
                    assertThat(usage).as("block %s, threads %s", block, threads).isEqualTo(expected);
                }
            }
        }
    }

    private static String jsonLine(Random random) {
        return "{\"method\":\"" + (random.nextBoolean() ? "GET" : "PUT") + "\",\"path\":\"/v3/grants/g/"
                + List.of("messages/m", "threads/t", "nowhere").get(random.nextInt(3)) + "\",\"status\":"
                + (200 + random.nextInt(2)) + "}";
    }

    private static String accessLine(Random random) {
        return "h - - [2" + random.nextInt(8) + "/Nov/2026:00:00:00 +0000] \"" + (random.nextBoolean() ? "GET" : "PUT")
                + " /v3/grants/g/messages/m HTTP/1.1\" 200 1";
    }

    @Test
    void aLineThatIsTooLongIsCountedAndTheNextOneIsRead() throws IOException {
        String line = "{\"method\":\"GET\",\"path\":\"/v3/grants/g/messages\"}\n";
        String text = line + "x".repeat(Blocks.LONGEST_LINE * 3) + "\n" + line;
        Usage plain = read(text);
        Path packed = folder.resolve("packed");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(text.getBytes(UTF_8));
        }
        Usage stream = new UsageReader(Catalog.builtIn(), Set.of()).read(Map.of("usage", packed));
        for (Usage usage : List.of(plain, stream)) {
            assertThat(shown(usage)).containsExactly(LIST + "  0  2 @usage:1");
            assertThat(usage.files().get(0).unreadable()).isOne();
        }
    }

    /** The quick reader takes no line otherwise than the JSON parser does. */
    @Test
    void mutatedLinesAreReadAsTheJsonParserReadsThem() {
        OperationMatcher matcher = OperationMatcher.of(Catalog.builtIn());
        Random random = new Random(9);
        String[] seeds = {
            "{\"method\":\"GET\",\"path\":\"/v3/grants/g/messages?limit=5\",\"status\":200,\"time\":\"2026-11-27T10:00:00Z\"}",
            "{ \"status\" : 404 , \"url\" : \"https://api.us.nylas.com/v3/grants/g/events?calendar_id=primary\", \"method\":\"POST\", \"count\": 12}",
            "{\"time\":1795773600,\"method\":\"PUT\",\"uri\":\"/v3/grants/g/messages/clean\",\"ok\":true,\"n\":-1.5e3,\"t\":null}"
        };
        String alphabet = "{}[]\",:\\ /?&=0159eEtfnu\t-+.\u00e9\u0000GETPOSThurlmda";
        for (int i = 0; i < 300_000; i++) {
            byte[] line = seeds[random.nextInt(seeds.length)].getBytes(UTF_8);
            for (int change = random.nextInt(4); change > 0; change--) {
                byte[] one = String.valueOf(alphabet.charAt(random.nextInt(alphabet.length())))
                        .getBytes(UTF_8);
                int at = random.nextInt(line.length);
                int skip = random.nextInt(3);
                byte[] next = new byte[Math.max(at + one.length, line.length - skip + one.length)];
                System.arraycopy(line, 0, next, 0, at);
                System.arraycopy(one, 0, next, at, one.length);
                int rest = Math.max(0, line.length - at - skip);
                next = Arrays.copyOf(next, at + one.length + rest);
                System.arraycopy(line, line.length - rest, next, at + one.length, rest);
                line = next;
            }
            Tally quick = new Tally(matcher);
            Tally sure = new Tally(matcher);
            new NdjsonLines(quick).line(line, 0, line.length, 1);
            new JsonRequests(sure).line(line, 0, line.length, 1);
            assertThat(described(quick)).as(new String(line, UTF_8)).isEqualTo(described(sure));
        }
    }

    private static String described(Tally tally) {
        StringBuilder text = new StringBuilder();
        tally.each((number, bits, provider, status, day, count, first) ->
                text.append(number + " " + bits + " " + status + " " + day + " " + count + ";"));
        return text + " " + tally.calls + " " + tally.administration + " " + tally.unknownCalls + " " + tally.otherHosts
                + " " + tally.graph() + " " + tally.unreadable;
    }

    /** Whatever stands in paths, queries, headers and bodies: nothing of it is in the result. */
    @Test
    void nothingOfARequestIsKept() throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        String[] contents = {
            "{\"method\":\"GET\",\"path\":\"/v3/grants/CANARY1/messages?q=CANARY1\",\"authorization\":\"CANARY1\",\"body\":\"CANARY1\"}\n"
                    + "{\"method\":\"CANARY1\",\"path\":\"/CANARY1/messages?x=CANARY1\"}\nCANARY1 {\"a\": \"CANARY1\"}\n",
            "CANARY1 - CANARY1 [27/Nov/2026:00:00:00 +0000] \"GET /v3/grants/CANARY1/messages?CANARY1 HTTP/1.1\" 200 1 \"CANARY1\" \"CANARY1\"\n"
                    + "x - - [27/Nov/2026:00:00:00 +0000] \"CANARY1 /CANARY1?CANARY1 HTTP/1.1\" 200 1\nCANARY1\n",
            "{\"log\":{\"entries\":[{\"request\":{\"method\":\"GET\",\"url\":\"https://api.us.nylas.com/v3/grants/CANARY1/messages?CANARY1\",\"headers\":[{\"name\":\"CANARY1\",\"value\":\"CANARY1\"}],\"postData\":{\"text\":\"CANARY1\"}},\"response\":{\"status\":200}},{\"request\":{\"method\":\"CANARY1\",\"url\":\"https://CANARY1/CANARY1\"}}]}}",
            "{\"requests\":[{\"request\":{\"method\":\"GET\",\"url\":\"/CANARY1\",\"headers\":{\"Authorization\":\"CANARY1\"},\"body\":\"CANARY1\"},\"response\":{\"status\":200}}]}",
            "{\"value\":[{\"RequestMethod\":\"GET\",\"RequestUri\":\"https://graph.microsoft.com/v1.0/users/CANARY1\",\"UserId\":\"CANARY1\"}]}",
            "{\"leastscope-usage\":1,\"classes\":[]}\n{\"operation\":\"CANARY1\",\"count\":1}\n{\"CANARY1\"\n"
        };
        for (int i = 0; i < contents.length; i++) {
            files.put("file" + i, Files.writeString(folder.resolve("file" + i), contents[i]));
        }
        Usage usage = new UsageReader(Catalog.builtIn(), Set.of()).read(files);
        assertThat(usage.toString()).doesNotContainIgnoringCase("canary");
        assertThat(usage.counts()).hasSize(3);
        assertThat(usage.files().get(0).examples())
                .containsExactly("* /*/messages", "line not read: a0 {\"a\": \"a0\"}");
    }
}
