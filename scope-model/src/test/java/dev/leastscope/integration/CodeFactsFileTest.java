package dev.leastscope.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.sdk.EntryPointKind;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import dev.leastscope.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeFactsFileTest {
    private static final Catalog CATALOG = Catalog.builtIn();
    private static final CodeFacts.Sink SINK = new CodeFacts.Sink(
            "com.nylas.resources.Webhooks.create",
            new CodeFacts.Site("app.Hooks", "create", new Location("src/main/java/app/Hooks.java", 7, 0)));
    private static final CodeFacts FACTS = facts("src/main/java/app/Mail.java", 42);

    private static CodeFacts facts(String file, int line) {
        CodeFacts.Site site = new CodeFacts.Site("app.Mail", "send", new Location(file, line, 0));
        CodeFacts.Site odd =
                new CodeFacts.Site("app.<script>\"\\\n\u001B\u202E", "", new Location("a b/\u00e9.class", 0, 0));
        return new CodeFacts(
                        List.of(new CodeFacts.Call(
                                operation("POST /v3/grants/{grant_id}/messages/send"), site, Confidence.DIRECT)),
                        List.of(new CodeFacts.Trigger(ApiVersion.V3, "message.created", odd, SINK, Confidence.LITERAL)),
                        List.of(
                                new CodeFacts.Authorization(
                                        ApiVersion.V3,
                                        EntryPointKind.HOSTED_AUTH_URL,
                                        List.of(Provider.GOOGLE, Provider.MICROSOFT),
                                        Optional.of(List.of("gmail.send", "")),
                                        List.of("https://app.example.com/cb"),
                                        Optional.of("eu"),
                                        site,
                                        SINK,
                                        Confidence.REFERENCE),
                                new CodeFacts.Authorization(
                                        ApiVersion.V2,
                                        EntryPointKind.CONNECTOR,
                                        List.of(),
                                        Optional.empty(),
                                        List.of(),
                                        Optional.empty(),
                                        site,
                                        SINK,
                                        Confidence.GUESS),
                                new CodeFacts.Authorization(
                                        ApiVersion.V3,
                                        EntryPointKind.CONNECTOR,
                                        List.of(),
                                        Optional.of(List.of()),
                                        List.of(),
                                        Optional.empty(),
                                        site,
                                        SINK,
                                        Confidence.DIRECT)),
                        List.of(
                                new CodeFacts.Unresolved(
                                        UnknownPart.of(UnknownKind.SCOPES, "connector")
                                                .because(UnknownCause.ENVIRONMENT, "NYLAS_SCOPES"),
                                        site),
                                new CodeFacts.Unresolved(
                                        UnknownPart.of(UnknownKind.PARAMETER, "hard_delete", "DELETE /v3/x"), site),
                                new CodeFacts.Unresolved(UnknownPart.of(UnknownKind.TRIGGERS), site)),
                        List.of(new CodeFacts.Unreadable(new Location("app/Broken.class", 0, 0), "truncated")),
                        12,
                        3,
                        true)
                .withUsage(List.of(
                        used("google", 200, 5_000_000_000L, "2026-10-01", "2026-11-20"), used("", 403, 1, "", "")));
    }

    private static UsedOperation used(String provider, int status, long count, String first, String last) {
        return new UsedOperation(
                operation("GET /v3/grants/{grant_id}/messages"),
                provider,
                status,
                count,
                first,
                last,
                new Location("target/scope/usage-7.ndjson", 2, 0));
    }

    private static Operation operation(String id) {
        return CATALOG.operation(ApiVersion.V3, id).orElseThrow();
    }

    private static CodeFacts read(String text) {
        return CodeFactsFile.read(SourceText.of("facts.json", text), CATALOG).orThrow();
    }

    private static List<Problem> problems(String text) {
        return CodeFactsFile.read(SourceText.of("facts.json", text), CATALOG).problems();
    }

    @Test
    void comesBackAsItWas() {
        assertThat(read(CodeFactsFile.write(FACTS))).isEqualTo(FACTS);
        assertThat(read(CodeFactsFile.write(CodeFacts.NONE))).isEqualTo(CodeFacts.NONE);
    }

    @Test
    void thePlaceKeepsWhetherItCanRunItsSettingAndWhichLibraryItCalls() {
        CodeFacts.Site site = new CodeFacts.Site("app.Mail", "old", new Location("Mail.java", 7, 0))
                .asUnreachable()
                .withSetting(new Location("src/main/resources/application.yml", 4, 0))
                .calling("com.acme:mail:1.2, com.acme.Mail.send (Mail.java:14)");
        CodeFacts facts = new CodeFacts(
                List.of(new CodeFacts.Call(operation("GET /v3/grants/{grant_id}/messages"), site, Confidence.DIRECT)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1,
                1,
                true);
        String text = CodeFactsFile.write(facts);
        assertThat(read(text)).isEqualTo(facts);
        assertThat(text)
                .contains("\"unreachable\":true")
                .contains("\"setting\":{\"file\":\"src/main/resources/application.yml\",\"line\":4}");
        assertThat(problems(text.replace("\"unreachable\":true", "\"unreachable\":\"maybe\"")))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message()).contains("'unreachable' is neither true nor false"));
    }

    @Test
    void eachFactIsALine() {
        assertThat(CodeFactsFile.write(FACTS))
                .doesNotContain("\r")
                .endsWith("}\n")
                .contains("""
                        "calls":[
                          {"api":"v3","operation":"POST /v3/grants/{grant_id}/messages/send","confidence":"direct",\
                        "class":"app.Mail","method":"send","file":"src/main/java/app/Mail.java","line":42}
                        ],"triggers":[
                        """);
    }

    @Test
    void whatDoesNotFitIsReportedWithItsPlace() {
        String text = CodeFactsFile.write(FACTS);
        List<String> broken = List.of(
                text.replace("\"format\":1", "\"format\":2"),
                text.replace("\"format\":1", "\"format\":\"one\""),
                text.replace("\"classes\":12", "\"classes\":-12"),
                text.replace("\"classes\":12", "\"classes\":99999999999"),
                text.replace("messages/send", "messages/fly"),
                text.replace("\"v2\"", "\"v9\""),
                text.replace("\"google\"", "\"gogle\""),
                text.replace("\"guess\"", "\"sure\""),
                text.replace("\"method\"", "\"methods\""),
                text.replace("[\"https://app.example.com/cb\"]", "[ {} ]"),
                text.replace("\"kind\":\"parameter\"", "\"kind\":\"parametre\""),
                text.replace("\"cause\":\"environment\"", "\"cause\":\"weather\""),
                text.replace("\"region\":\"eu\"", "\"region\":[ ]"),
                text.replace("\"provider\":\"google\"", "\"provider\":\"gogle\""),
                text.replace("5000000000", "-5"),
                text.replace("5000000000", "many"),
                text.replace("\"2026-10-01\"", "\"yesterday\""),
                text.replace("\"2026-11-20\"", "\"2026-11-2\""),
                text.replace("target/scope/usage-7.ndjson", "/var/log/usage-7.ndjson"),
                text.replace("\"calls\":[", "\"calls\":{},\"x\":["),
                text.substring(0, text.length() / 2),
                "[]",
                "{}",
                "",
                "null");
        for (String each : broken) {
            assertThat(problems(each))
                    .as(each)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.location().file()).isEqualTo("facts.json"));
        }
    }

    @Test
    void anyByteCanBeWrongAndNothingElseIsThrown() {
        byte[] good = CodeFactsFile.write(FACTS).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            byte[] bad = good.clone();
            for (int j = 0; j <= i % 3; j++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(128);
            }
            CodeFactsFile.read(SourceText.of("facts.json", new String(bad, StandardCharsets.UTF_8)), CATALOG);
        }
    }

    @Test
    void nestingAndSizeHaveLimits(@TempDir Path folder) throws Exception {
        assertThat(problems("[".repeat(100_000))).isNotEmpty();

        Path huge = Files.write(folder.resolve("facts.json"), new byte[CodeFactsFile.FILE_BYTES + 1]);
        assertThat(CodeFactsFile.read(huge, "facts.json", CATALOG).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("16384 KiB"));
    }

    @Test
    void readsAFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("facts.json"), CodeFactsFile.write(FACTS));

        assertThat(CodeFactsFile.read(file, "facts.json", CATALOG).orThrow()).isEqualTo(FACTS);
    }

    @Test
    void theUnionIsTheSameInAnyOrder() {
        CodeFacts other = facts("src/main/java/app/Admin.java", 7);
        CodeFacts union = CodeFactsUnion.of(List.of(FACTS, other));

        assertThat(CodeFactsUnion.of(List.of(other, FACTS))).isEqualTo(union);
        assertThat(union.calls())
                .extracting(call -> call.site().location().line())
                .containsExactly(7, 42);
        assertThat(union.authorizations()).hasSize(6);
        assertThat(union.usage()).containsExactlyInAnyOrderElementsOf(FACTS.usage());
        assertThat(union.classes()).isEqualTo(24);
        assertThat(union.mentioning()).isEqualTo(6);
        assertThat(union.complete()).isTrue();
    }

    @Test
    void theUnionHoldsASharedFactOnceAndIsOnlyCompleteWhenAllAre() {
        CodeFacts union = CodeFactsUnion.of(List.of(FACTS, FACTS, CodeFacts.NONE));

        assertThat(union.calls()).isEqualTo(FACTS.calls());
        assertThat(union.authorizations()).hasSize(3);
        assertThat(union.unreadable()).hasSize(1);
        assertThat(union.complete()).isFalse();
    }
}
