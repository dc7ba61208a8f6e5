package dev.leastscope.report.html;

import dev.leastscope.check.Category;
import dev.leastscope.check.Finding;
import dev.leastscope.report.FindingOrder;
import dev.leastscope.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * A group of findings with the same meaning for the users of the application. Accepted findings are a separate group.
 *
 * @param key its name in addresses
 * @param title the heading
 * @param hint its meaning
 * @param findings all of them, the heaviest first
 * @param report the report
 */
record FindingGroup(String key, String title, String hint, List<Finding> findings, Report report) {
    /** The most findings of each group that the page shows at first, so that it opens quickly. */
    static final int SHOWN = 40;

    /** The groups of findings that are not accepted, in the order of the page. */
    private static final List<Category> CATEGORIES =
            List.of(Category.BREAKS, Category.COSTS, Category.EXCESS, Category.HOUSEKEEPING);

    private static final int ACCEPTED = 4;

    static List<FindingGroup> of(Report report) {
        List<List<Finding>> findings = new ArrayList<>();
        for (int group = 0; group <= ACCEPTED; group++) {
            findings.add(new ArrayList<>());
        }
        for (Finding finding : FindingOrder.heaviestFirst(report)) {
            findings.get(indexOf(finding)).add(finding);
        }
        for (Finding finding : report.findings()) {
            if (finding.suppressed().isPresent()) {
                findings.get(ACCEPTED).add(finding);
            }
        }
        return List.of(
                new FindingGroup(
                        "breaks", "Will break", "Calls fail, or users cannot sign in.", findings.get(0), report),
                new FindingGroup(
                        "costs",
                        "Costs verification or approval",
                        "Google reviews the application, an administrator must consent, or users see warning screens.",
                        findings.get(1),
                        report),
                new FindingGroup(
                        "excess",
                        "More than needed",
                        "Users grant what no declared feature uses.",
                        findings.get(2),
                        report),
                new FindingGroup("housekeeping", "Housekeeping", "Nothing that users notice.", findings.get(3), report),
                new FindingGroup(
                        "accepted",
                        "Accepted",
                        "Suppressed by the team, with reason and last day.",
                        findings.get(ACCEPTED),
                        report));
    }

    static int indexOf(Finding finding) {
        if (finding.suppressed().isPresent()) {
            return ACCEPTED;
        }
        return CATEGORIES.indexOf(finding.category());
    }

    /** The findings that the page itself contains. */
    List<FindingView> shown() {
        List<FindingView> shown = new ArrayList<>();
        for (Finding finding : findings.subList(0, shownCount())) {
            shown.add(FindingView.of(finding, report));
        }
        return shown;
    }

    int shownCount() {
        return Math.min(findings.size(), SHOWN);
    }
}
