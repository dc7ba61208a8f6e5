package dev.leastscope.report.html;

import dev.leastscope.catalog.CatalogVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.SourceDates;
import dev.leastscope.check.Finding;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.report.FindingOrder;
import dev.leastscope.report.Report;
import dev.leastscope.text.SafeText;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The data of the page's template.
 *
 * @param report for values that are shown unchanged
 * @param module what was checked; never empty
 * @param manifest the manifest; may be empty
 * @param integration the name of the Nylas application; may be empty
 * @param headline the verdict in words
 * @param requests the requests
 * @param problems why the input cannot be read; empty when it was read
 * @param heaviest the most severe findings
 * @param groups the findings
 * @param providers ids of providers with findings, for the filter
 * @param rules the rules with findings, with their pages
 * @param unread places that were found and could not be read
 * @param overrides rows of the tables that the user changed
 * @param paste the files to paste of this run, relative to the page
 * @param data all findings for the script, as JSON that cannot end its element
 * @param style the page's style sheet
 * @param script the page's script
 * @param policy the content security policy that allows only this style sheet and this script
 */
record Page(
        Report report,
        String module,
        String manifest,
        String integration,
        String headline,
        List<RequestView> requests,
        List<ProblemView> problems,
        List<FindingView> heaviest,
        List<FindingGroup> groups,
        List<Provider> providers,
        List<RuleView> rules,
        List<ProofView.Line> unread,
        List<String> overrides,
        List<String> paste,
        Content data,
        Content style,
        Content script,
        String policy) {
    private static final int HEAVIEST = 3;

    /** The most unread places that are listed. The others are counted; the findings contain all of them. */
    private static final int MOST_UNREAD = 200;

    static Page of(Report report) {
        List<RequestView> requests = new ArrayList<>();
        for (int i = 0; i < report.requests().size(); i++) {
            requests.add(RequestView.of(report, i));
        }
        TreeSet<Provider> providers = new TreeSet<>();
        TreeSet<String> ruleIds = new TreeSet<>();
        for (Finding finding : report.findings()) {
            if (finding.provider().isPresent()) {
                providers.add(finding.provider().get());
            }
            ruleIds.add(finding.rule());
        }
        List<RuleView> rules = new ArrayList<>();
        for (String id : ruleIds) {
            rules.add(RuleView.of(id, report));
        }
        List<FindingView> heaviest = new ArrayList<>();
        for (Finding finding : FindingOrder.ofEveryRule(report, HEAVIEST)) {
            heaviest.add(FindingView.of(finding, report));
        }
        List<FindingGroup> groups = FindingGroup.of(report);
        return new Page(
                report,
                report.subject().module().isEmpty()
                        ? "an integration built in code"
                        : SafeText.visible(report.subject().module()),
                SafeText.visible(report.subject().manifest()),
                SafeText.visible(report.integration()),
                report.headline(),
                List.copyOf(requests),
                ProblemView.of(report),
                List.copyOf(heaviest),
                groups,
                List.copyOf(providers),
                List.copyOf(rules),
                unread(report),
                SafeText.allVisible(report.catalog().overrides()),
                paste(report.files()),
                new PageData(groups),
                PageResource.style(),
                PageResource.script(),
                PageResource.policy());
    }

    /** The files to paste. They are in one folder for each provider. Other reports need no link. */
    private static List<String> paste(List<String> files) {
        List<String> paste = new ArrayList<>();
        for (String file : files) {
            if (file.indexOf('/') > 0) {
                paste.add(file);
            }
        }
        return List.copyOf(paste);
    }

    private static List<ProofView.Line> unread(Report report) {
        List<ProofView.Line> lines = new ArrayList<>();
        if (report.code().isEmpty()) {
            return lines;
        }
        for (CodeFacts.Unresolved place : report.code().get().unresolved()) {
            lines.add(new ProofView.Line(
                    SafeText.visible(place.site().location().toString()),
                    SafeText.visible(place.unknown().what() + ": declare "
                            + place.unknown().declare()),
                    report.settings().sourceLink(place.site().location())));
        }
        for (CodeFacts.Unreadable place : report.code().get().unreadable()) {
            lines.add(new ProofView.Line(
                    SafeText.visible(place.location().toString()), SafeText.visible(place.reason())));
        }
        if (lines.size() <= MOST_UNREAD) {
            return lines;
        }
        List<ProofView.Line> shown = new ArrayList<>(lines.subList(0, MOST_UNREAD));
        shown.add(new ProofView.Line(
                "", "and " + (lines.size() - MOST_UNREAD) + " more: the findings hold all of them."));
        return shown;
    }

    /** The Nylas API version; empty when the manifest cannot be read. */
    String api() {
        return report.api().isPresent() ? report.api().get().id() : "";
    }

    /** The days on which the facts were read at their sources, in words. */
    String sources() {
        if (report.sources().isEmpty()) {
            return "";
        }
        SourceDates dates = report.sources().get();
        return dates.oldest().equals(dates.newest())
                ? "on " + dates.oldest()
                : "between " + dates.oldest() + " and " + dates.newest();
    }

    /** A caution about the age of the sources; usually empty. */
    String sourceCaution() {
        return report.sourceCaution();
    }

    /** Whether there is at least one diagram. */
    boolean hasPictures() {
        for (RequestView request : requests) {
            if (!request.flow().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether at least one scope is needed. */
    boolean hasProofs() {
        for (RequestView request : requests) {
            if (!request.proofs().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The verdict: {@code failed}, {@code passed}, or {@code tolerated} when the check passes despite errors. */
    String verdict() {
        if (report.fails()) {
            return "failed";
        }
        return report.summary().errors() > 0 ? "tolerated" : "passed";
    }

    /** Entries of the baseline that can be removed. */
    List<String> solved() {
        return SafeText.allVisible(report.solved());
    }

    CatalogVersion catalog() {
        return report.catalog();
    }
}
