package dev.leastscope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.overrides.CatalogOverrides;
import dev.leastscope.check.Baseline;
import dev.leastscope.check.Checker;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Verdict;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.diagnose.Diagnoser;
import dev.leastscope.diagnose.Diagnosis;
import dev.leastscope.diagnose.DiagnosisJson;
import dev.leastscope.diagnose.DiagnosisText;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.CodeFactsFile;
import dev.leastscope.integration.Integration;
import dev.leastscope.lock.Lock;
import dev.leastscope.manifest.EntraManifestReader;
import dev.leastscope.manifest.ManifestElement;
import dev.leastscope.manifest.ManifestLocator;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.report.Report;
import dev.leastscope.report.ReportWriter;
import dev.leastscope.report.Subject;
import dev.leastscope.report.output.Reports;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A secret of any shape, wherever it stands in an input, is in no output. */
class CanaryTest {
    private static final Catalog CATALOG = Catalog.builtIn();
    private static final String AS_OF = "2026-11-21";

    private static final String MANIFEST = "nylas: v3\nfeatures: [messages.read]\nconnectors:\n  google:\n    scopes:\n"
            + "      - https://www.googleapis.com/auth/gmail.readonly\n";

    /** Each is put together here, so that no scanner takes this file for a leak. The first word is the part to look for. */
    private record Canary(String part, String value) {}

    private static List<Canary> canaries() {
        return List.of(
                new Canary("cYmq8Zx2LkT7", "nyk_" + "v0_cYmq8Zx2LkT7vB4nR9wS1dF6gH3jK5pQ0aE8uI2oXyZ7tVbN"),
                new Canary("Zk3vT9xLq2Wm", "GOCSPX" + "-Zk3vT9xLq2WmB7nR4yS8dF1gH6jK"),
                new Canary("qhzt", "qhzt " + "bvkw xmpl drfs"),
                new Canary("hunter2x", "https://example.com/cb?client_secret=" + "hunter2x"),
                new Canary("hunter3x", "jdbc:mysql://db:3306/app?user=app&password=" + "hunter3x"),
                new Canary("hunter4x", "https://user:" + "hunter4x@example.com/x"),
                new Canary("K7MDENG", "wJalrXUtnFEMI/K7MDENG" + "/bPxRfiCYEXAMPLEKEY"),
                new Canary("9f86d081884c", "9f86d081884c7d659a2feaa0c55ad015" + "a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                new Canary("Lm2Nb5Vc8", "9xK8Q" + "~Lm2Nb5Vc8Xz1As4Df7Gh0Jk3Ql6We9Rt2Yu5I"));
    }

    /** Manifests that hold the canary in one place each: {@code %s}. */
    private static final List<String> PLACES = List.of(
            "name: \"%s\"\n",
            "\"%s\": a\n",
            "api-key: \"%s\"\n",
            "region: \"%s\"\n",
            "api-uri: \"%s\"\n",
            "callback-uris: [\"%s\"]\n",
            "triggers: [\"%s\"]\n",
            "x-note: \"%s\"\n",
            "regoin: us # %s\n",
            "suppressions:\n  - {rule: scope.excess, scope: \"%s\", reason: r, expires: 2027-03-31}\n",
            "suppressions:\n  - {rule: scope.excess, reason: \"%s\", expires: 2027-03-31}\n",
            "suppressions:\n  - {rule: \"%s\", reason: r, expires: 2027-03-31}\n",
            "policy: {max-tier: \"%s\"}\n",
            "policy: {forbidden: [\"%s\"]}\n",
            "extends: \"%s\"\n",
            "nmae: [\"%s\"\n");

    static Stream<Canary> each() {
        return canaries().stream();
    }

    @ParameterizedTest
    @MethodSource("each")
    void inAManifest(Canary canary) {
        for (String place : PLACES) {
            assertHidden(canary, MANIFEST + place.formatted(canary.value()), CodeFacts.NONE, place);
        }
        String scope = MANIFEST + "      - \"" + canary.value() + "\"\n";
        assertHidden(canary, scope, CodeFacts.NONE, "scope");
        String feature = MANIFEST.replace("messages.read", "\"" + canary.value() + "\"");
        assertHidden(canary, feature, CodeFacts.NONE, "feature");
        String request =
                MANIFEST + "    auth-requests:\n      - {name: \"" + canary.value() + "\", scopes: [openid]}\n";
        assertHidden(canary, request, CodeFacts.NONE, "auth-request");
    }

    @ParameterizedTest
    @MethodSource("each")
    void inThePom(Canary canary) {
        for (String name : List.of("name", "region", "api-uri", "apiKey", "features", "nylas")) {
            ManifestElement element = new ManifestElement(name, canary.value(), List.of(), 2, 2);
            ManifestElement google = new ManifestElement("google", null, List.of(), 3, 3);
            ManifestElement connectors = new ManifestElement("connectors", null, List.of(google), 3, 2);
            ManifestElement root = new ManifestElement("integration", null, List.of(element, connectors), 1, 1);
            Reading<Integration> reading =
                    ManifestReader.withoutFiles().rules(Rules::ids).read(root, "pom.xml");
            assertThat(outputs(reading, CodeFacts.NONE)).as(name).doesNotContain(canary.part());
        }
    }

    @ParameterizedTest
    @MethodSource("each")
    void inAnEntraManifest(Canary canary) {
        for (String place : List.of(
                "{\"%s\": 1, \"requiredResourceAccess\": []}",
                "{\"requiredResourceAccess\": \"%s\"}",
                "{\"requiredResourceAccess\": [{\"resourceAppId\": \"%s\", \"resourceAccess\": []}]}",
                "{\"signInAudience\": \"%s\", \"passwordCredentials\": [{\"secretText\": \"%<s\"}], \"x\": }")) {
            Reading<?> reading =
                    EntraManifestReader.read(SourceText.of("entra.json", place.formatted(canary.value())), CATALOG);
            assertThat(reading.problems().toString()).doesNotContain(canary.part());
        }
    }

    @ParameterizedTest
    @MethodSource("each")
    void inOverrides(Canary canary) {
        for (String place : List.of(
                "scopes:\n  - {scope: \"%s\", provider: google, reason: r, checked: 2026-11-20}\n",
                "scopes:\n  - {scope: gmail.readonly, provider: google, reason: \"%s\", checked: 2026-11-20}\n",
                "\"%s\": 1\n",
                "version: \"%s\"\n")) {
            Reading<Catalog> reading =
                    CatalogOverrides.apply(CATALOG, SourceText.of("rows.yaml", place.formatted(canary.value())));
            assertThat(reading.problems().toString()).doesNotContain(canary.part());
        }
    }

    @ParameterizedTest
    @MethodSource("each")
    void inALockAndInABaseline(Canary canary) {
        String word = canary.value().replace(" ", "%20").replace("~", "%7E");
        for (String place :
                List.of("google connector scopes %s", "google %s r openid", "%s connector - openid", "%s")) {
            Reading<Lock> lock =
                    Lock.read(SourceText.of("lock", "# leastscope-lock 1\n" + place.formatted(word) + "\n"));
            lock.value().ifPresent(read -> assertThat(read.text()).as(place).doesNotContain(canary.part()));
            assertThat(lock.problems().toString()).as(place).doesNotContain(canary.part());
        }
        Reading<Baseline> baseline = Baseline.read(SourceText.of(
                "baseline",
                "# leastscope-baseline 2\nscope.excess 0123456789abcdef warning google connector scopes feature:" + word
                        + "\n" + word + " x\n"));
        assertThat(baseline.problems().toString()).doesNotContain(canary.part());
    }

    @ParameterizedTest
    @MethodSource("each")
    void inTheFactsOfAnotherModule(Canary canary) {
        String value = canary.value();
        String sink =
                "\"sink\":{\"call\":\"a.B.c\",\"class\":\"a.B\",\"method\":\"c\",\"file\":\"B.java\",\"line\":1},";
        String text = "{\"format\":1,\"classes\":1,\"mentioning\":1,\"complete\":true,\"calls\":[],\"triggers\":"
                + "[{\"api\":\"v3\",\"trigger\":\"" + value + "\",\"confidence\":\"guess\"," + sink
                + "\"class\":\"a.B\","
                + "\"method\":\"c\",\"file\":\"B.java\",\"line\":1}],\"authorizations\":[{\"api\":\"v3\",\"kind\":"
                + "\"hosted auth URL\",\"providers\":[\"google\"],\"scopes\":[\"" + value + "\"],\"redirectUris\":[\""
                + value + "\"],\"region\":\"us\",\"confidence\":\"direct\"," + sink
                + "\"class\":\"a.B\",\"method\":\"c\",\"file\":"
                + "\"B.java\",\"line\":1}],\"unresolved\":[{\"kind\":\"parameter\",\"subject\":\"" + value
                + "\",\"of\":\"" + value + "\",\"cause\":\"setting\",\"detail\":\"" + value
                + "\",\"class\":\"a.B\",\"method\":\"c\",\"file\":\"B.java\",\"line\":1}],\"unreadable\":[{\"reason\":\""
                + value + "\",\"file\":\"x\",\"line\":0}]}";
        Reading<CodeFacts> facts = CodeFactsFile.read(SourceText.of("facts.json", text), CATALOG);
        assertThat(facts.problems()).isEmpty();
        assertHidden(canary, MANIFEST, facts.orThrow(), "facts");
    }

    @ParameterizedTest
    @MethodSource("each")
    void inAnErrorText(Canary canary) {
        for (String place : List.of(
                "403 insufficient_scopes for %s",
                "{\"error\": {\"message\": \"Invalid scope '%s'\", \"type\": \"invalid_request_error\"}}",
                "GET https://api.us.nylas.com/v3/grants/x/messages?api_key=%s 401 Unauthorized",
                "AADSTS65001: The user has not consented to '%s'")) {
            Reading<Diagnosis> reading =
                    new Diagnoser(CATALOG, AS_OF).explain(place.formatted(canary.value()), Optional.empty());
            assertThat(reading.problems().toString()).doesNotContain(canary.part());
            reading.value()
                    .ifPresent(diagnosis -> assertThat(DiagnosisText.of(diagnosis) + DiagnosisJson.of(diagnosis))
                            .as(place)
                            .doesNotContain(canary.part()));
        }
    }

    @Test
    void inANameOfAFile() {
        Path root = Path.of("root").toAbsolutePath();
        String token = canaries().get(0).value();
        assertThat(ManifestLocator.nameOf(root, root.resolve("a/" + token + ".yaml")))
                .isEqualTo("a/***.yaml");
    }

    private static void assertHidden(Canary canary, String manifest, CodeFacts facts, String place) {
        Reading<Integration> reading =
                ManifestReader.withoutFiles().rules(Rules::ids).read(SourceText.of("nylas-scopes.yaml", manifest));
        assertThat(outputs(reading, facts)).as(place).doesNotContain(canary.part());
    }

    /** All that is written or printed of a check, or of what keeps it from being made. */
    private static String outputs(Reading<Integration> reading, CodeFacts facts) {
        List<String> outputs = new ArrayList<>();
        for (Problem problem : reading.problems()) {
            outputs.add(problem.toString());
        }
        if (reading.value().isPresent()) {
            Integration integration = reading.orThrow();
            Resolver resolver = new Resolver(CATALOG, AS_OF);
            Examination examination = new Examination(
                    integration,
                    resolver.resolve(integration),
                    Optional.of(facts),
                    Examination.ScopeOfCode.WHOLE,
                    Optional.empty(),
                    CATALOG,
                    resolver,
                    AS_OF);
            Verdict verdict = new Checker(Rules.all(), Baseline.NONE).check(examination, Optional.empty());
            Report report = Report.of(verdict, Subject.CODE);
            for (ReportWriter writer : Reports.writers(Reports.FORMATS)) {
                outputs.add(writer.printed(report));
                for (String path : writer.paths(report)) {
                    outputs.add(new String(writer.content(report, path), UTF_8));
                }
            }
            outputs.add(Baseline.of(verdict.findings()).text());
            outputs.add(verdict.findings().toString());
            outputs.add(CodeFactsFile.write(facts));
        }
        return String.join("\n", outputs);
    }
}
