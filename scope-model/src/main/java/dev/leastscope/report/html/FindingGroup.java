package dev.leastscope.report.html;

import dev.leastscope.check.Category;
import dev.leastscope.check.Finding;
import dev.leastscope.report.FindingOrder;
import dev.leastscope.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings that mean the same for the users of the application; accepted ones are a group of their own.
 *
 * @param key names it in addresses
 * @param title the heading
 * @param hint what it means
 * @param findings all of them, the heaviest first
 */
record FindingGroup(String key, String title, String hint, List<FindingView> findings) {
    /** The page shows so many of each group at first, so that it opens at once whatever was found. */
    static final int SHOWN = 40;

    private static final int ACCEPTED = 4;

    static List<FindingGroup> of(Report report) {
        List<FindingGroup> groups = List.of(
                new FindingGroup("breaks", "Will break", "Calls fail, or users cannot sign in.", new ArrayList<>()),
                new FindingGroup(
                        "costs",
                        "Costs verification or approval",
                        "Reviews, administrators and warning screens stand between users and the application.",
                        new ArrayList<>()),
                new FindingGroup(
                        "excess", "More than needed", "Users grant what no declared feature uses.", new ArrayList<>()),
                new FindingGroup("housekeeping", "Housekeeping", "Nothing that users notice.", new ArrayList<>()),
                new FindingGroup(
                        "accepted",
                        "Accepted",
                        "Suppressed by the team, with reason and last day.",
                        new ArrayList<>()));
        for (Finding finding : FindingOrder.heaviestFirst(report)) {
            groups.get(indexOf(finding)).findings().add(FindingView.of(finding, report.asOf()));
        }
        for (Finding finding : report.findings()) {
            if (finding.suppressed().isPresent()) {
                groups.get(ACCEPTED).findings().add(FindingView.of(finding, report.asOf()));
            }
        }
        return groups;
    }

    static int indexOf(Finding finding) {
        if (finding.suppressed().isPresent()) {
            return ACCEPTED;
        }
        Category category = finding.category();
        return switch (category) {
            case BREAKS -> 0;
            case COSTS -> 1;
            case EXCESS -> 2;
            case HOUSEKEEPING -> 3;
        };
    }

    List<FindingView> shown() {
        return findings.size() <= SHOWN ? findings : findings.subList(0, SHOWN);
    }
}
