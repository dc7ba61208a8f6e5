package dev.leastscope.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.text.Problem;
import dev.leastscope.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuleIdsTest {
    private static final ManifestReader READER =
            ManifestReader.withoutFiles().rules(() -> List.of("scope.excess", "scope.missing", "secret.in-manifest"));

    private static List<String> reported(String text) {
        return READER.read(SourceText.of("m.yaml", text + "connectors: {google: {}}\n")).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static String suppression(String rule) {
        return "suppressions: [{rule: " + rule + ", reason: r, expires: 2027-01-01}]\n";
    }

    @Test
    @DisplayName("A suppression names a rule or a family of rules")
    void suppressions() {
        assertThat(reported(suppression("scope.excess"))).isEmpty();
        assertThat(reported(suppression("scope"))).isEmpty();
        assertThat(reported(suppression("scope.exces")))
                .containsExactly("m.yaml:1:23: error: unknown rule or family of rules"
                        + " 'scope.exces'\n"
                        + "  1 | suppressions: [{rule: scope.exces, reason: r, expires: 2027-01-01}]\n"
                        + "    |                       ^~~~~~~~~~~\n"
                        + "  fix: did you mean 'scope.excess'?");
        assertThat(reported(suppression("scop"))).hasSize(1);
        assertThat(reported(suppression("scope."))).hasSize(1);
    }

    @Test
    @DisplayName("A severity is for a rule, not for a family")
    void severities() {
        assertThat(reported("policy: {severities: {scope.excess: error, secret.in-manifest: note}}\n"))
                .isEmpty();
        assertThat(reported("policy: {severities: {scope: error}}\n")).hasSize(1);
        assertThat(reported("policy: {severities: {scope.excess: fatal}}\n"))
                .containsExactly(
                        "m.yaml:1:37: error: the severity of 'scope.excess' must be note, warning or error, not 'fatal'\n"
                                + "  1 | policy: {severities: {scope.excess: fatal}}\n"
                                + "    |                                     ^~~~~");
        assertThat(reported("policy: {severities: {scope.excees: error}}\n"))
                .containsExactly("m.yaml:1:23: error: unknown rule 'scope.excees'\n"
                        + "  1 | policy: {severities: {scope.excees: ***}}\n"
                        + "    |                       ^~~~~~~~~~~~\n"
                        + "  fix: did you mean 'scope.excess'?");
    }

    @Test
    @DisplayName("A reader that does not know the rules refuses none")
    void unknownRules() {
        assertThat(ManifestReader.withoutFiles()
                        .read(SourceText.of("m.yaml", suppression("wibble.x") + "connectors: {google: {}}\n"))
                        .problems())
                .isEmpty();
    }
}
