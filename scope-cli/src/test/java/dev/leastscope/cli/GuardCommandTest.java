package dev.leastscope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardCommandTest {
    private static final String LIST = "/v3/grants/grant-1/messages";

    @TempDir
    Path folder;

    /** What a guard's process gave. */
    private record Ended(int status, String messages) {}

    /** Starts a guard of its own process, makes GET requests to it, and ends the process as an operating system does. */
    private Ended guarded(List<String> options, List<Integer> statuses, String... targets) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // A process of a second: the optimising compiler costs it more than it saves.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                Main.class.getName(),
                "guard"));
        command.addAll(options);
        Path messages = folder.resolve("messages.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(messages.toFile())
                .start();
        try (BufferedReader out = process.inputReader(UTF_8)) {
            String address = out.readLine();
            assertThat(address).as(Files.readString(messages)).startsWith("http://127.0.0.1:");
            for (int i = 0; i < targets.length; i++) {
                assertThat(get(address + targets[i])).as(targets[i]).isEqualTo(statuses.get(i));
            }
            process.destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Ended(process.exitValue(), Files.readString(messages));
    }

    private static String classPath() {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(java.io.File.pathSeparator, entries);
    }

    private static int get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private void manifest() throws IOException {
        Files.writeString(folder.resolve("nylas-scopes.yaml"), """
                nylas: v3
                features: [calendars.read]
                connectors:
                  google:
                    scopes: [https://www.googleapis.com/auth/gmail.readonly]
                """);
    }

    @Test
    void aCallOutsideTheLeastSetIsDeniedAndTheEndPrintsItAndGivesOne() throws Exception {
        manifest();
        Ended ended = guarded(List.of(), List.of(403, 200), LIST, "/v3/grants/grant-1/calendars");

        assertThat(ended.status()).as(ended.messages()).isEqualTo(Main.FINDINGS);
        assertThat(ended.messages())
                .contains("2 calls of 2 operations, 1 allowed, 1 denied")
                .contains("denied: GET /v3/grants/{grant_id}/messages (google), answered 403")
                .contains("error: 1 call did not pass the guard, see above");
    }

    @ParameterizedTest
    @CsvSource({
        "'--mode manifest', 200",
        "'--mode least', 403",
        "'--mode given --provider google --scopes gmail.readonly,calendar.readonly', 200",
        "'--provider google --scopes calendar.readonly', 403",
        "'--mode observe --provider google', 200"
    })
    void eachModeHasItsScopes(String options, int status) throws Exception {
        manifest();
        Ended ended = guarded(List.of(options.split(" ")), List.of(status), LIST);

        assertThat(ended.status()).as(ended.messages()).isEqualTo(status == 200 ? Main.PASSED : Main.FINDINGS);
    }

    @Test
    void itWritesTheUsageFileThatACheckReads() throws Exception {
        manifest();
        guarded(List.of("--output", "out", "--mode", "observe", "--provider", "google"), List.of(200), LIST);
        Path usage;
        try (var files = Files.list(folder.resolve("out"))) {
            usage = files.findFirst().orElseThrow();
        }

        assertThat(usage).content().startsWith("{\"leastscope-usage\":1,\"classes\":[]}\n");
        assertThat(Run.of(
                                "check",
                                "--manifest",
                                folder.resolve("nylas-scopes.yaml").toString(),
                                "--output",
                                folder.resolve("reports").toString(),
                                "--usage",
                                usage.toString())
                        .err())
                .contains(
                        "Usage shows 1 request of `GET /v3/grants/{grant_id}/messages`, which no declared feature contains");
    }

    @Test
    void aGuardThatSawNoCallFails() throws Exception {
        manifest();
        Ended ended = guarded(List.of(), List.of());

        assertThat(ended.status()).isEqualTo(Main.FINDINGS);
        assertThat(ended.messages()).contains("error: the guard received no call");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--mode most | --mode: 'most' is not a mode; write least, manifest, given or observe",
                "--mode given --provider google | --scopes: name the scopes with the mode given, and with no other mode",
                "--mode least --scopes gmail.send | --scopes: name the scopes with the mode given",
                "--scopes gmail.send | --provider: name the provider whose scopes are given with --scopes",
                "--scopes gmail.fly --provider google | 'gmail.fly' is not a scope of Google in the tables",
                "--mode observe --provider gogle | --provider: 'gogle' is not a provider",
                "--mode observe --upstream localhost:8080 | --upstream: this is not an address",
                "--mode observe --port 70000 | --port: '70000' is not a port",
                "--mode observe --api v4 | --api: 'v4' is not an API version",
                "--mode observe --as-of today | --as-of: 'today' is not a date",
                "--mode observe --grants gone.json | the grants file gone.json cannot be read",
                "--manifest gone.yaml | --manifest: there is no file gone.yaml"
            })
    void whatCannotBeUsedEndsWithTwo(String options, String message) {
        List<String> arguments = new ArrayList<>(List.of("guard"));
        arguments.addAll(List.of(options.split(" ")));
        Run run = Run.of(arguments.toArray(String[]::new));

        assertThat(run.status()).isEqualTo(Main.BAD_INPUT);
        assertThat(run.err()).startsWith("error: ").contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aPortThatIsTakenEndsWithTwo() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Run run = Run.of("guard", "--mode", "observe", "--port", port);

            assertThat(run.status()).isEqualTo(Main.BAD_INPUT);
            assertThat(run.err())
                    .isEqualTo("error: the guard cannot listen on 127.0.0.1:" + port + System.lineSeparator());
        }
    }
}
