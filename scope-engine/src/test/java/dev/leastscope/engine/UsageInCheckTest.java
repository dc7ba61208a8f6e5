package dev.leastscope.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.check.Finding;
import dev.leastscope.engine.project.PomDeclaration;
import dev.leastscope.engine.project.Reactor;
import dev.leastscope.engine.project.SourceModule;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.request.CheckResult;
import dev.leastscope.engine.run.Front;
import dev.leastscope.engine.run.RunContext;
import dev.leastscope.engine.run.Status;
import dev.leastscope.engine.usage.ClassDigest;
import dev.leastscope.engine.usage.GuardUsageFile;
import dev.leastscope.engine.usage.UsageLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageInCheckTest {
    private static final String LISTS_MESSAGES = """
            class Inbox {
                com.nylas.NylasClient client;
                Object messages(String grant) throws Exception { return client.messages().list(grant, null); }
            }
            """;

    private static final String MANIFEST = """
            nylas: v3
            features: [messages.read]
            connectors:
              google:
                scopes: [https://www.googleapis.com/auth/gmail.readonly]
            """;

    private static final String LIST = "GET /v3/grants/{grant_id}/messages";
    private static final String ONE = "GET /v3/grants/{grant_id}/messages/{message_id}";
    private static final String SEND = "POST /v3/grants/{grant_id}/messages/send";

    @TempDir
    Path folder;

    private Requests project() throws IOException {
        Files.writeString(folder.resolve("nylas-scopes.yaml"), MANIFEST);
        return Requests.in(folder).classes(TestApplication.compile(folder, TestApplication.SDK_V2, LISTS_MESSAGES));
    }

    private Path guardFile(String name, String digest, String... operations) throws IOException {
        Path file = folder.resolve("target/scope").resolve(name).normalize();
        Map<UsageLine, Long> usage = new HashMap<>();
        for (String operation : operations) {
            usage.put(new UsageLine(ApiVersion.V3, operation, "google", 200, "2026-11-20"), 3L);
        }
        GuardUsageFile.append(file, digest.isEmpty() ? Map.of() : Map.of("classes", digest), usage);
        return file;
    }

    private static List<String> rules(CheckResult result) {
        return result.report().orElseThrow().findings().stream()
                .map(Finding::rule)
                .filter(rule -> !rule.startsWith("google."))
                .toList();
    }

    @Test
    void aCheckReadsAllFilesOfGuardsInTheModule() throws Exception {
        Requests requests = project();
        String digest = ClassDigest.of(folder.resolve("classes"));
        guardFile("usage-1.ndjson", digest, LIST);
        guardFile("usage-2.ndjson", digest, ONE);
        CheckResult result = Engine.check(requests.request());

        assertThat(rules(result)).containsExactly("scan.missed");
        assertThat(requests.results().resolve("facts.json"))
                .content()
                .contains("\"operation\":\"" + ONE + "\",\"provider\":\"google\",\"status\":200,\"count\":3,"
                        + "\"firstDay\":\"2026-11-20\",\"lastDay\":\"2026-11-20\","
                        + "\"file\":\"target/scope/usage-2.ndjson\",\"line\":2");
        assertThat(requests.results().resolve("report.json")).content().contains("\"kind\": \"usage\"");
        assertThat(requests.log().lines())
                .contains(
                        "info target/scope/usage-1.ndjson: 3 requests of Nylas operations.",
                        "info Usage shows 2 operations, and the scan found calls of 1 of them.");
    }

    @Test
    void aFileFromBeforeAChangeOfTheClassesIsNamedAndIgnored() throws Exception {
        Requests requests = project();
        guardFile("usage-1.ndjson", "sha256:0", SEND);
        CheckResult result = Engine.check(requests.request());

        assertThat(rules(result)).isEmpty();
        assertThat(requests.log().lines())
                .contains(
                        "warning target/scope/usage-1.ndjson is ignored: the classes have changed since the guard wrote it."
                                + " Run the tests again, or delete the file.");
    }

    @Test
    void aFileOfAGuardThatKnewNoClassesIsTaken() throws Exception {
        Requests requests = project();
        guardFile("usage-1.ndjson", "", SEND);

        assertThat(rules(Engine.check(requests.request()))).containsExactly("feature.undeclared", "scan.missed");
    }

    @Test
    void aNamedFileIsUsageAndWhatIsUnknownIsCountedAndMasked() throws Exception {
        Requests requests = project();
        Path log = Files.writeString(
                folder.resolve("calls.ndjson"),
                "{\"method\":\"POST\",\"path\":\"/v3/grants/g-1/messages/send\",\"status\":200}\n"
                        + "{\"method\":\"GET\",\"path\":\"/v3/grants/g-1/horses/bay\",\"status\":200}\n"
                        + "{\"method\":\"GET\",\n");
        CheckResult result = Engine.check(requests.usage(log).request());

        assertThat(rules(result)).containsExactly("feature.undeclared", "scan.missed");
        assertThat(requests.log().lines())
                .contains(
                        "warning calls.ndjson: 1 line contains no readable request, so some usage may be missing.",
                        "info calls.ndjson: 1 request is not in the tables, so not counted as usage.",
                        "info   GET /v3/grants/*/*/*");
    }

    @Test
    void requestsToGraphAreHeldAgainstTheLeastSetAndCountAsNoOperation() throws Exception {
        Files.writeString(folder.resolve("nylas-scopes.yaml"), """
                nylas: v3
                features: [messages.read]
                connectors:
                  microsoft:
                    scopes: [offline_access, Mail.Read]
                """);
        String host = "https://graph.microsoft.com/v1.0";
        Path log = Files.writeString(
                folder.resolve("graph.json"),
                "[{\"RequestMethod\":\"GET\",\"RequestUri\":\"" + host
                        + "/users/ann@example.com/messages?$top=5\",\"ResponseStatusCode\":200},"
                        + "{\"RequestMethod\":\"GET\",\"RequestUri\":\"" + host
                        + "/me/messages\",\"ResponseStatusCode\":403},"
                        + "{\"RequestMethod\":\"POST\",\"RequestUri\":\"" + host
                        + "/me/sendMail\",\"ResponseStatusCode\":202},"
                        + "{\"RequestMethod\":\"GET\",\"RequestUri\":\"" + host
                        + "/me/drive/ann\",\"ResponseStatusCode\":200}]");
        Requests requests = Requests.in(folder).usage(log);
        CheckResult result = Engine.check(requests.request());

        assertThat(rules(result)).doesNotContain("feature.undeclared", "scan.missed");
        assertThat(requests.log().lines())
                .contains(
                        "info graph.json: 4 requests to Microsoft Graph. The Nylas operation of such a request is unknown, so"
                                + " none is counted as usage.",
                        "info graph.json: the permissions are unknown for 1 request to Microsoft Graph:",
                        "info   GET /me/*/*",
                        "info Requests to Microsoft Graph, any one of the listed permissions is enough for each:",
                        "info   GET /me/messages: 2 requests (status 200: 1, 403: 1), Mail.Read, Mail.ReadBasic,"
                                + " Mail.ReadWrite; the least set has Mail.Read",
                        "info   POST /me/sendmail: 1 request (status 202: 1), Mail.Send; the least set has none of them");
    }

    @Test
    void aNamedFileThatIsMissingIsBadInput() throws Exception {
        Status status = Engine.check(project().usage(folder.resolve("gone.har")).request())
                .status();

        assertThat(status).isEqualTo(new Status.BadInput("--usage: gone.har: there is no such file"));
    }

    @Test
    void usageAloneIsJudgedWithoutAScan() throws Exception {
        Files.writeString(folder.resolve("nylas-scopes.yaml"), MANIFEST);
        Path log = Files.writeString(
                folder.resolve("calls.ndjson"), "{\"method\":\"POST\",\"path\":\"/v3/grants/g-1/messages/send\"}\n");
        Requests requests = Requests.in(folder).usage(log);

        assertThat(rules(Engine.check(requests.request()))).containsExactly("feature.undeclared");
        assertThat(requests.results().resolve("facts.json")).doesNotExist();
    }

    @Test
    void aFirstManifestDeclaresWhatRan() throws Exception {
        Path log = Files.writeString(
                folder.resolve("calls.ndjson"), "{\"method\":\"POST\",\"path\":\"/v3/grants/g-1/messages/send\"}\n");
        assertThat(Engine.init(Requests.in(folder).usage(log).request())).isEqualTo(new Status.Passed());

        assertThat(folder.resolve("nylas-scopes.yaml")).content().contains("messages.send");
        assertThat(rules(Engine.check(Requests.in(folder).usage(log).request())))
                .doesNotContain("feature.undeclared");
    }

    @Test
    void theCheckOfAllModulesTakesUsageFromTheModulesAndFromNamedFilesOnce() throws Exception {
        Requests requests = project();
        Path log = Files.writeString(
                folder.resolve("calls.ndjson"), "{\"method\":\"POST\",\"path\":\"/v3/grants/g-1/messages/send\"}\n");
        Engine.check(requests.usage(log).request());
        Status status = Engine.aggregate(requests.usage(log).request());

        assertThat(status).isInstanceOf(Status.Findings.class);
        assertThat(requests.results().resolve("aggregate/report.json"))
                .content()
                .contains("Usage shows 1 request of `" + SEND + "`");
    }

    /** A module of a build with several ones; the first one is the owner of the manifest. */
    private record PartOfBuild(String id, Path folder, List<SourceModule> modules) implements SourceModule, Reactor {
        @Override
        public Optional<Path> projectFile() {
            return Optional.empty();
        }

        @Override
        public List<Path> parentFolders() {
            return List.of();
        }

        @Override
        public Optional<PomDeclaration> declaration() {
            return Optional.empty();
        }

        @Override
        public List<Path> classes() {
            return List.of(folder.resolve("target/classes"));
        }

        @Override
        public List<Path> sourceFolders() {
            return List.of();
        }

        @Override
        public List<String> dependencies() {
            return List.of();
        }

        @Override
        public boolean single() {
            return false;
        }

        @Override
        public Path results(SourceModule module) {
            return module.folder().resolve("target/scope");
        }
    }

    private CheckRequest request(PartOfBuild module, Path usage, RecordedLog log) {
        return new CheckRequest(
                new CheckRequest.Sources(
                        module,
                        module,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(folder),
                        Optional.empty(),
                        Optional.empty()),
                new CheckRequest.Code(
                        true, "literal", List.of("com.nylas"), List.of(), Optional.empty(), List.of(usage)),
                new CheckRequest.Policy("error", false, false),
                new CheckRequest.Outputs(
                        List.of("json"), module.results(module), Optional.empty(), CheckRequest.Display.NONE),
                new RunContext(Front.MAVEN, Optional.of("2026-11-21"), Clock.systemUTC(), Optional.empty(), log));
    }

    @Test
    void theOwnerReadsNamedFilesAndEachModuleThoseOfItsOwnGuards() throws Exception {
        Files.writeString(folder.resolve("nylas-scopes.yaml"), MANIFEST);
        Path log = Files.writeString(
                folder.resolve("calls.ndjson"), "{\"method\":\"POST\",\"path\":\"/v3/grants/g-1/messages/send\"}\n");
        List<SourceModule> modules = new ArrayList<>();
        PartOfBuild owner = new PartOfBuild("g:owner", folder, modules);
        PartOfBuild part = new PartOfBuild("g:part", folder.resolve("part"), modules);
        modules.add(owner);
        modules.add(part);
        Files.createDirectories(part.folder().resolve("target/classes"));
        guardFile(
                "../../part/target/scope/usage-7.ndjson",
                ClassDigest.of(part.folder().resolve("target/classes")),
                ONE);
        RecordedLog ofOwner = new RecordedLog();
        RecordedLog ofPart = new RecordedLog();

        assertThat(rules(Engine.check(request(owner, log, ofOwner)))).containsExactly("feature.undeclared");
        assertThat(rules(Engine.check(request(part, log, ofPart)))).isEmpty();
        assertThat(ofOwner.lines()).contains("info calls.ndjson: 1 request of Nylas operations.");
        assertThat(ofPart.lines())
                .contains("info part/target/scope/usage-7.ndjson: 3 requests of Nylas operations.")
                .noneMatch(line -> line.contains("calls.ndjson"));
        Engine.aggregate(request(owner, log, new RecordedLog()));
        assertThat(folder.resolve("target/scope/aggregate/report.json"))
                .content()
                .contains("Usage shows 1 request of `" + SEND + "`", "part/target/scope/usage-7.ndjson");
    }

    @Test
    void withoutAManifestSeveralModulesDoNotReadNamedFilesButAFirstManifestDoes() throws Exception {
        Path log = Files.writeString(
                folder.resolve("calls.ndjson"), "{\"method\":\"POST\",\"path\":\"/v3/grants/g-1/messages/send\"}\n");
        List<SourceModule> modules = new ArrayList<>();
        PartOfBuild module = new PartOfBuild("g:a", folder, modules);
        modules.add(module);
        modules.add(new PartOfBuild("g:b", folder.resolve("b"), modules));
        RecordedLog ofCheck = new RecordedLog();

        assertThat(Engine.check(request(module, log, ofCheck)).report()).isEmpty();
        assertThat(ofCheck.lines())
                .anyMatch(line -> line.startsWith("warning usage (scope.usage) is not read: no manifest governs"));
        RecordedLog ofInit = new RecordedLog();
        Engine.init(request(module, log, ofInit));
        assertThat(folder.resolve("nylas-scopes.yaml")).content().contains("messages.send");
        assertThat(ofInit.lines()).noneMatch(line -> line.contains("is not read"));
    }

    @Test
    void nothingOfARequestButWhatIsKeptReachesAFileOrTheConsole() throws Exception {
        String canary = "cAnArY7";
        String path = "/v3/grants/" + canary + "-g/messages/" + canary + "-m?received_after=" + canary + "-q";
        String url = "https://api.us.nylas.com" + path;
        String header = "{\"name\":\"Authorization\",\"value\":\"Bearer " + canary + "-h\"}";
        Map<String, String> formats = Map.of(
                "calls.ndjson",
                "{\"method\":\"GET\",\"path\":\"" + path + "\",\"headers\":{\"authorization\":\"" + canary
                        + "\"},\"body\":\"" + canary + "\"}\n{\"method\":\"" + canary + "\",\"path\":\"/" + canary
                        + "\"}\nbroken " + canary + "\n",
                "session.har",
                "{\"log\":{\"entries\":[{\"request\":{\"method\":\"GET\",\"url\":\"" + url + "\",\"headers\":[" + header
                        + "],\"postData\":{\"text\":\"" + canary
                        + "\"}},\"response\":{\"status\":200,\"content\":{\"text\":\""
                        + canary + "\"}}},{\"request\":{\"method\":\"GET\",\"url\":\"https://api.us.nylas.com/" + canary
                        + "\"}}]}}",
                "access.log",
                "10.0.0.1 - " + canary + " [20/Nov/2026:10:00:00 +0000] \"GET " + path + " HTTP/1.1\" 200 5 \"https://"
                        + canary + ".example/\" \"" + canary + "\"\n10.0.0.1 - - [20/Nov/2026:10:00:00 +0000] \"GET /"
                        + canary + " HTTP/1.1\" 200 5\n" + canary + " no log\n",
                "wiremock.json",
                "{\"requests\":[{\"request\":{\"method\":\"GET\",\"url\":\"" + path
                        + "\",\"absoluteUrl\":\"" + url + "\",\"headers\":{\"Authorization\":\"" + canary
                        + "\"},\"cookies\":{\"a\":\"" + canary + "\"},\"body\":\"" + canary
                        + "\"},\"responseDefinition\":{\"status\":200,\"body\":\"" + canary
                        + "\"}}],\"meta\":{\"total\":1}}",
                "graph.json",
                "[{\"RequestMethod\":\"GET\",\"RequestUri\":\"https://graph.microsoft.com/v1.0/users/" + canary
                        + "/messages\",\"ResponseStatusCode\":200,\"UserAgent\":\"" + canary + "\",\"IPAddress\":\""
                        + canary + "\"}," + "{\"method\":\"GET\",\"url\":\"" + url + "\"}]");
        Requests requests = project().formats("json", "md", "html", "sarif", "junit", "paste", "github");
        guardFile("usage-1.ndjson", ClassDigest.of(folder.resolve("classes")), ONE);
        for (Map.Entry<String, String> format : formats.entrySet()) {
            requests = requests.usage(Files.writeString(folder.resolve(format.getKey()), format.getValue()));
        }
        CheckResult result = Engine.check(requests.request());

        assertThat(rules(result)).containsExactly("scan.missed");
        assertThat(result.report().orElseThrow().findings())
                .filteredOn(finding -> finding.rule().equals("scan.missed"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.related()).hasSize(5));
        assertThat(String.join("\n", requests.log().lines())).doesNotContainIgnoringCase(canary);
        try (var files = Files.walk(requests.results())) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSizeGreaterThan(7)
                    .allSatisfy(file -> assertThat(file).content().doesNotContainIgnoringCase(canary));
        }
    }
}
