package dev.leastscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.check.Category;
import dev.leastscope.check.Finding;
import dev.leastscope.integration.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingOrderTest {
    @Test
    void errorsComeFirstAndAmongThemWhatBreaksCalls() {
        Report report = SampleReports.rules(
                SampleReports.finding("b.costs", Category.COSTS, Severity.ERROR),
                SampleReports.finding("c.breaks", Category.BREAKS, Severity.WARNING),
                SampleReports.finding("d.breaks", Category.BREAKS, Severity.ERROR));
        assertThat(FindingOrder.heaviestFirst(report))
                .extracting(Finding::rule)
                .containsExactly("d.breaks", "b.costs", "c.breaks");
    }

    @Test
    void atMostThreeOfARuleBeforeEveryRuleWasShown() {
        Report report = many(40, 5);
        List<Finding> selected = FindingOrder.ofEveryRule(report, 100);
        assertThat(selected).hasSize(100).doesNotHaveDuplicates();
        Map<String, Integer> counts = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Finding finding : selected) {
            seen.add(finding.rule());
            int count = counts.merge(finding.rule(), 1, Integer::sum);
            assertThat(count <= 3 || seen.size() == 5).as(finding.toString()).isTrue();
        }
    }

    /** Where three of each are too many, fewer of each are shown and not fewer rules. */
    @Test
    void everyRuleIsShownWhereThereIsRoomForOneOfEach() {
        assertThat(FindingOrder.ofEveryRule(many(40, 12), 20))
                .hasSize(20)
                .extracting(Finding::rule)
                .contains("rule.r0", "rule.r11");
    }

    @Test
    void nothingIsLeftOutWhereThereIsRoom() {
        assertThat(FindingOrder.ofEveryRule(many(4, 3), 100))
                .containsExactlyInAnyOrderElementsOf(many(4, 3).findings());
    }

    private static Report many(int ofEach, int rules) {
        List<Finding> findings = new ArrayList<>();
        for (int rule = 0; rule < rules; rule++) {
            for (int i = 0; i < ofEach; i++) {
                findings.add(SampleReports.finding("rule.r" + rule, Category.BREAKS, Severity.ERROR, "feature" + i));
            }
        }
        return SampleReports.rules(findings.toArray(Finding[]::new));
    }
}
