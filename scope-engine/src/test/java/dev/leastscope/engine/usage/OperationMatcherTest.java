package dev.leastscope.engine.usage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Operation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationMatcherTest {
    private static final Catalog CATALOG = Catalog.builtIn();
    private static final OperationMatcher MATCHER = OperationMatcher.of(CATALOG);
    private static final String SEND = "/v3/grants/g/messages/send";
    private static final String EVENTS = "/v3/grants/g/events";

    private static List<Operation> calls() {
        List<Operation> calls = new ArrayList<>();
        for (ApiVersion api : ApiVersion.values()) {
            CATALOG.operations(api).stream().filter(o -> !o.isTrigger()).forEach(calls::add);
        }
        return calls;
    }

    @TestFactory
    List<DynamicTest> theRequestOfEachOperationIsRecognisedAsThatOperation() {
        return calls().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.api() + " " + operation, () -> {
                    SampleRequest request = SampleRequest.of(operation, "3f1c9c1e-1111-4222-8333-944444444444");
                    List<Operation> found = MATCHER.recognise(
                            request.method(),
                            request.path(),
                            request.query(),
                            request.body().getBytes(UTF_8),
                            "");
                    // No request shows that only headers are meant: it is the plain request.
                    String expected = operation.variantName().equals("metadata") ? operation.plain() : operation.id();
                    assertThat(found).extracting(Operation::id).containsExactly(expected);
                    assertThat(found).extracting(Operation::api).containsExactly(operation.api());
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> noOtherMethodIsTakenForTheOperation() {
        return calls().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.api() + " " + operation, () -> {
                    SampleRequest request = SampleRequest.of(operation, "grant");
                    for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "get!")) {
                        String id = method
                                + operation.plain().substring(operation.plain().indexOf(' '));
                        boolean known = CATALOG.operation(operation.api(), id).isPresent();
                        assertThat(MATCHER.number(method, request.path()) >= 0)
                                .as(id)
                                .isEqualTo(known);
                    }
                }))
                .toList();
    }

    /** The trie tries no way twice. A slow matcher that compares each template must find the same. */
    @Test
    void randomPathsAreMatchedAsByComparingEachTemplate() {
        Random random = new Random(17);
        List<Operation> plain =
                calls().stream().filter(o -> o.variant().isEmpty()).toList();
        Map<Operation, String> templates = new LinkedHashMap<>();
        plain.forEach(operation -> templates.put(operation, nameless(operation)));
        List<String> words = new ArrayList<>();
        plain.forEach(o -> words.addAll(
                List.of(o.plain().substring(o.plain().indexOf(' ') + 2).split("/", -1))));
        words.removeIf(word -> word.startsWith("{"));
        for (int i = 0; i < 20_000; i++) {
            Operation operation = plain.get(random.nextInt(plain.size()));
            String[] segments =
                    SampleRequest.of(operation, "g1").path().substring(1).split("/", -1);
            int changed = random.nextInt(segments.length + 2);
            if (changed < segments.length) {
                segments[changed] = random.nextBoolean() ? "Id" + i : words.get(random.nextInt(words.size()));
            }
            String method = operation.plain().substring(0, operation.plain().indexOf(' '));
            String path = "/" + String.join("/", segments);
            String expected = slow(templates, method, segments);
            int number = MATCHER.number(method, path);
            assertThat(number >= 0 ? MATCHER.plain(number).id() : "")
                    .as(method + " " + path)
                    .isEqualTo(expected);
        }
    }

    /**
     * Among the templates that fit whatever the method, the one with the earliest literal wins; the method then either has an
     * operation there or has none. Ids are never words of a path, so a literal that leads nowhere is no call either.
     */
    private static String slow(Map<Operation, String> plain, String method, String[] segments) {
        String prefix = "";
        for (String segment : segments) {
            String next = null;
            for (String template : plain.values()) {
                if ((template + "/").startsWith(prefix + "/" + segment + "/")) {
                    next = prefix + "/" + segment;
                } else if (next == null && (template + "/").startsWith(prefix + "/{}/")) {
                    next = prefix + "/{}";
                }
            }
            if (next == null) {
                return "";
            }
            prefix = next;
        }
        for (Map.Entry<Operation, String> entry : plain.entrySet()) {
            if (entry.getValue().equals(prefix) && entry.getKey().id().startsWith(method + " ")) {
                return entry.getKey().id();
            }
        }
        return "";
    }

    private static String nameless(Operation operation) {
        return operation.plain().substring(operation.plain().indexOf(' ') + 1).replaceAll("\\{[^}]*}", "{}");
    }

    @ParameterizedTest
    @CsvSource({"GET, /v3/connect/new", "GET, /v3/rules/r/new", "POST, /v3/webhooks/w/new/newer"})
    void administrationThatTheTablesLackIsNoOperation(String method, String path) {
        assertThat(MATCHER.number(method, path)).isEqualTo(OperationMatcher.ADMINISTRATION);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /",
        "GET, ''",
        "GET, /v3",
        "GET, /v4/grants/g/messages",
        "GET, /v3/grants/g/mesages",
        "GET, /v3/grants/../messages",
        "GET, /v3/grants/./messages",
        "HEAD, /v3/grants/g/messages",
        "GET, /v3/grants/g/messages/m/parts",
        "GET, /unknown"
    })
    void whatNoTableKnowsIsUnknown(String method, String path) {
        assertThat(MATCHER.number(method, path)).isEqualTo(OperationMatcher.UNKNOWN);
        assertThat(MATCHER.recognise(method, path, "", new byte[0], "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hard_delete=true | #hard-delete",
                "hard_delete=True&x=1 | #hard-delete",
                "x=1&hard_delete=true | #hard-delete",
                "hard_delete=false | ''",
                "hard_delete= | ''",
                "hard_deleted=true | ''",
                "hard_delete=true&shared_from=a%40b.c | #hard-delete #shared-from",
                "shared%5Ffrom=x | #shared-from",
                "x=%26hard_delete=true | ''",
                "hard_delete=%74rue | #hard-delete",
                "%=&%2&%zz=1 | ''"
            })
    void queriesShowVariants(String query, String variants) {
        List<Operation> found = MATCHER.recognise("DELETE", "/v3/grants/g/messages/m", query, new byte[0], "");
        assertThat(suffixes(found)).isEqualTo(variants);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"send_at\":1} | #scheduled",
                "{\"body\":\"send_at\",\"x\":{\"send_at\":1}} | ''",
                "{\"send_at\":null} | ''",
                "{\"attachments\":[{\"send_at\":1}],\"send_at\":5} | #scheduled",
                "not json | ''",
                "[] | ''",
                "{\"send_at\" | ''"
            })
    void sendAtMakesAScheduledMessage(String body, String variants) {
        assertThat(suffixes(MATCHER.recognise("POST", SEND, "", body.getBytes(UTF_8), "application/json")))
                .isEqualTo(variants);
    }

    @Test
    void formDataHoldsTheMessageInAField() {
        String body =
                "--x\r\nContent-Disposition: form-data; name=\"message\"\r\n\r\n{\"to\":[],\"send_at\":7}\r\n--x\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n\u0000\u0001\r\n--x--\r\n";
        assertThat(suffixes(
                        MATCHER.recognise("POST", SEND, "", body.getBytes(UTF_8), "multipart/form-data; boundary=x")))
                .isEqualTo("#scheduled");
    }

    @Test
    void compressedBodiesAreRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write("{\"send_at\":1}".getBytes(UTF_8));
        }
        assertThat(suffixes(MATCHER.recognise("POST", SEND, "", bytes.toByteArray(), "application/json")))
                .isEqualTo("#scheduled");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calendar_id=primary | Google Meet | autocreate | #primary #meet",
                "calendar_id=c1 | Microsoft Teams | autocreate | #teams",
                "calendar_id=primary | Zoom Meeting | details | #primary",
                "'' | WebEx | autocreate | ''"
            })
    void anEventCanHoldSeveralVariants(String query, String provider, String kind, String variants) {
        String body = "{\"conferencing\":{\"" + kind + "\":{},\"provider\":\"" + provider + "\"}}";
        assertThat(suffixes(MATCHER.recognise("POST", EVENTS, query, body.getBytes(UTF_8), "")))
                .isEqualTo(variants);
    }

    @Test
    void methodsAreTakenInAnyCaseAndEmptySegmentsAreSkipped() {
        assertThat(MATCHER.recognise("get", "/v3//grants/g/messages/", "", new byte[0], ""))
                .extracting(Operation::id)
                .containsExactly("GET /v3/grants/{grant_id}/messages");
    }

    @Test
    void ofAPathOnlyWordsOfTheTablesAreShown() {
        assertThat(MATCHER.shown("GET", "/v3/grants/ann@example.com/mesages/s3cr3t?token=x"))
                .isEqualTo("GET /v3/grants/*/*/*");
        assertThat(MATCHER.shown("BREW-canary", "")).isEqualTo("* /");
    }

    private static String suffixes(List<Operation> operations) {
        List<String> suffixes = new ArrayList<>();
        operations.forEach(o -> suffixes.add(o.variantName().isEmpty() ? "" : "#" + o.variantName()));
        return String.join(" ", suffixes);
    }
}
