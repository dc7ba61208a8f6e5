package dev.leastscope.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Severity;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingSequenceTest {
    private record AnyRule(String id, Severity severity, Category category) implements Rule {
        @Override
        public String summary() {
            return id;
        }

        @Override
        public List<Finding> findings(Examination examination) {
            return List.of();
        }
    }

    private static Finding finding(String rule, Severity severity, Category category, int line, String... features) {
        return new FindingBuilder(
                        new AnyRule(rule, severity, category),
                        Integration.builder(ApiVersion.V3).build())
                .at(new Location("m.yaml", line, 1))
                .features(List.of(features))
                .build();
    }

    private static List<Integer> lines(List<Finding> findings) {
        List<Integer> lines = new ArrayList<>();
        for (Finding finding : FindingSequence.of(findings)) {
            lines.add(finding.location().line());
        }
        return lines;
    }

    @Test
    void whatBreaksMostComesFirst() {
        assertThat(lines(List.of(
                        finding("a.note", Severity.NOTE, Category.BREAKS, 1),
                        finding("b.costs", Severity.ERROR, Category.COSTS, 2),
                        finding("c.breaks-one", Severity.ERROR, Category.BREAKS, 3, "f"),
                        finding("d.breaks-two", Severity.ERROR, Category.BREAKS, 4, "f", "g"))))
                .containsExactly(4, 3, 2, 1);
    }

    @Test
    void ofOneRuleThreeAreShownBeforeEveryRuleWasShown() {
        List<Finding> findings = new ArrayList<>();
        for (int line = 1; line <= 6; line++) {
            findings.add(finding("scope.missing", Severity.ERROR, Category.BREAKS, line));
        }
        findings.add(finding("suppression.unused", Severity.NOTE, Category.HOUSEKEEPING, 9));

        assertThat(lines(findings)).containsExactly(1, 2, 3, 9, 4, 5, 6);
    }

    @Test
    void acceptedFindingsAreNotShown() {
        Finding accepted = finding("a.b", Severity.ERROR, Category.BREAKS, 1)
                .accepted(new Finding.Acceptance("reason", "2027-03-31"));

        assertThat(FindingSequence.of(List.of(accepted))).isEmpty();
    }
}
