package dev.leastscope.report.html;

import dev.leastscope.check.Finding;
import dev.leastscope.report.Report;
import dev.leastscope.text.FileChange;
import dev.leastscope.text.SafeText;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding on the page. All strings are safe to show. The template escapes them for HTML.
 *
 * @param id its id
 * @param group the index of its group, from 0
 * @param severity the word
 * @param rule its id
 * @param provider its id, for the filter; may be empty
 * @param where provider and list in words
 * @param place file, line and column
 * @param placeLink the address of that line; empty when the sources have no address
 * @param message what is wrong
 * @param fix how to fix it; may be empty
 * @param change the lines of the manifest that the fix writes, to copy; empty when there is no such change
 * @param changeTitle the place of these lines, in words
 * @param about scopes and features
 * @param related further places, each with a description
 * @param source the source of the rule or fact
 * @param suppression the suppression to paste; empty when the finding is already accepted
 * @param accepted reason and last day; empty when it is not accepted
 */
record FindingView(
        String id,
        int group,
        String severity,
        String rule,
        String provider,
        String where,
        String place,
        String placeLink,
        String message,
        String fix,
        String change,
        String changeTitle,
        List<String> about,
        List<String> related,
        Link source,
        String suppression,
        String accepted) {
    /** The template that the script copies and fills for findings outside the page. */
    static final FindingView BLANK = new FindingView(
            "", 0, "note", "", "", "", "", "", "", "", "", "", List.of(), List.of(), new Link("", ""), "", "");

    static FindingView of(Finding finding, Report report) {
        boolean stands = finding.suppressed().isEmpty();
        return new FindingView(
                finding.id(),
                FindingGroup.indexOf(finding),
                finding.severity().id(),
                finding.rule(),
                finding.provider().isPresent() ? finding.provider().get().id() : "",
                where(finding),
                SafeText.visible(finding.location().toString()),
                report.settings().sourceLink(finding.location()),
                SafeText.visible(finding.message()),
                SafeText.visible(finding.fix()),
                change(finding, report),
                changeTitle(finding, report),
                about(finding),
                related(finding),
                Link.of(finding.source()),
                SafeText.visibleLines(report.suppression(finding)),
                stands ? "" : accepted(finding.suppressed().get()));
    }

    /** The anchor of the rule's description on the page. */
    String ruleAnchor() {
        return "#" + RuleView.anchor(rule);
    }

    /** The target of links within the page. */
    String anchor() {
        return id.isEmpty() ? "" : anchor(id);
    }

    static String anchor(String id) {
        return "finding-" + id;
    }

    private static String change(Finding finding, Report report) {
        return report.change(finding).isEmpty()
                ? ""
                : SafeText.visibleLines(report.change(finding).get().lines());
    }

    private static String changeTitle(Finding finding, Report report) {
        if (report.change(finding).isEmpty()) {
            return "";
        }
        FileChange change = report.change(finding).get();
        return "The lines after the fix, in " + SafeText.visible(change.file()) + " from line "
                + change.parts().get(0).startLine();
    }

    private static String where(Finding finding) {
        StringBuilder where = new StringBuilder();
        if (finding.provider().isPresent()) {
            where.append(finding.provider().get().title());
        }
        if (finding.layer().isPresent()) {
            where.append(where.length() == 0 ? "" : ", ")
                    .append(finding.layer().get().id().replace('-', ' '));
        }
        if (!finding.list().isEmpty()) {
            where.append(' ').append(SafeText.visible(finding.list()));
        }
        return where.toString();
    }

    private static List<String> about(Finding finding) {
        List<String> about =
                new ArrayList<>(finding.scopes().size() + finding.features().size());
        for (String scope : finding.scopes()) {
            about.add(SafeText.visible(scope));
        }
        for (String feature : finding.features()) {
            about.add(SafeText.visible(feature));
        }
        return List.copyOf(about);
    }

    private static List<String> related(Finding finding) {
        if (finding.related().isEmpty()) {
            return List.of();
        }
        List<String> related = new ArrayList<>();
        for (Finding.Related other : finding.related()) {
            String place = other.location().isKnown() ? other.location() + ": " : "";
            related.add(SafeText.visible(place + other.message()));
        }
        return List.copyOf(related);
    }

    private static String accepted(Finding.Acceptance acceptance) {
        return SafeText.visible(acceptance.text());
    }
}
