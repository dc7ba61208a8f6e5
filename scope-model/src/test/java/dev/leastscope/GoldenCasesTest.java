package dev.leastscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.leastscope.check.Rule;
import dev.leastscope.check.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The corpus under {@code src/test/cases}, and the runner that everybody can use on cases of their own. */
class GoldenCasesTest {
    private static final Path CASES = Path.of("src/test/cases");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    @TestFactory
    Stream<DynamicTest> corpus() {
        return GoldenCases.in(CASES, AS_OF).stream()
                .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> GoldenCases.verify(golden)));
    }

    @Test
    void everyRuleReportsSomethingAndIsSilentInANearMiss() {
        List<String> without = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            // The example "Bad" of its page is run by RulePagesTest, and must be reported.
            boolean fires = Files.exists(Path.of("..", "docs", "rules", rule.id() + ".md"));
            boolean isSilent = false;
            for (GoldenCase golden : GoldenCases.in(CASES, AS_OF)) {
                boolean here = golden.expected().stream().anyMatch(line -> line.contains(" " + rule.id() + ":"));
                fires |= here;
                isSilent |= !here && golden.name().startsWith(rule.id() + "/");
            }
            if (!rule.judgesCode() && !(fires && isSilent)) {
                without.add("Write scope-model/src/test/cases/" + rule.id()
                        + "/NAME/nylas-scopes.yaml, which nearly breaks " + rule.id()
                        + " and gives no finding of it; -Dupdate.golden writes expected.findings beside it.");
            }
        }
        if (!without.isEmpty()) {
            fail(String.join("\n", without));
        }
    }

    @Test
    void theCorpusIsLarge() {
        assertThat(GoldenCases.in(CASES, AS_OF)).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void comparesBothWays(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("nylas-scopes.yaml"), """
                nylas: v3
                features: [messages.read]
                connectors:
                  google:
                    scopes: [https://www.googleapis.com/auth/gmail.send]
                """);
        Files.writeString(folder.resolve("expected.findings"), """
                # A comment
                error nylas-scopes.yaml:5:5 scope.missing: `messages.read`
                error nylas-scopes.yaml:9:9 scope.none: Not there
                """);
        GoldenCase golden = GoldenCase.of("mine", folder, AS_OF);

        assertThat(golden.differences())
                .hasSize(3)
                .first()
                .isEqualTo("- error nylas-scopes.yaml:9:9 scope.none: Not there");
        assertThat(golden.differences())
                .anyMatch(line -> line.startsWith("+ warning nylas-scopes.yaml:5:14 scope.excess: "));
        assertThatThrownBy(golden::verify)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("mine")
                .hasMessageContaining("scope.none");

        golden.update();

        assertThat(golden.differences()).isEmpty();
        List<String> lines = Files.readAllLines(folder.resolve("expected.findings"));
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).isEqualTo("# A comment");
        assertThat(lines).contains("error nylas-scopes.yaml:5:5 scope.missing: `messages.read`");
    }

    @Test
    void aManifestThatCannotBeReadIsACaseToo(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("nylas-scopes.yaml"), "nylas: v4\n");

        assertThat(GoldenCase.of("broken", folder, AS_OF).found())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("problem nylas-scopes.yaml:"));
    }
}
