package dev.leastscope.report;

import dev.leastscope.catalog.CatalogVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.SourceDates;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Rule;
import dev.leastscope.check.Verdict;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The content of a report, independent of format. Every finding and problem has a place with a line.
 *
 * @param verdict the result of the check; empty when the input cannot be read
 * @param problems why the input cannot be read, sorted by place; empty when it was read
 * @param subject what was checked
 * @param catalog the version of the tables
 * @param tool the tool that made the report
 * @param asOf the day ({@code yyyy-MM-dd}, UTC) of the check
 * @param failOn the lowest severity that fails the check; empty: never
 * @param rules the rules that ran
 * @param requests one for each resolution, in its order
 * @param findings suppressed ones included, sorted by place
 * @param summary the numbers of findings
 * @param sources the days on which the used facts were read at their sources; empty when no fact was used
 */
record ReportContent(
        Optional<Verdict> verdict,
        List<Problem> problems,
        Subject subject,
        CatalogVersion catalog,
        Tool tool,
        String asOf,
        Optional<Severity> failOn,
        List<Rule> rules,
        List<RequestReport> requests,
        List<Finding> findings,
        Summary summary,
        Optional<SourceDates> sources) {

    static ReportContent of(Verdict verdict, List<Rule> rules, Subject subject, CatalogVersion catalog) {
        Examination examination = verdict.examination();
        EvidenceIndex evidence = new EvidenceIndex(examination.code());
        List<RequestReport> requests = new ArrayList<>();
        for (Resolution resolution : examination.resolutions()) {
            requests.add(RequestReport.of(resolution, evidence, examination));
        }
        List<Finding> findings = new ArrayList<>(verdict.findings().size());
        for (Finding finding : verdict.findings()) {
            findings.add(finding.at(placed(finding.location(), subject)));
        }
        Collections.sort(findings);
        return new ReportContent(
                Optional.of(verdict),
                List.of(),
                subject,
                catalog,
                Tool.current(),
                examination.asOf(),
                verdict.failOn(),
                List.copyOf(rules),
                List.copyOf(requests),
                List.copyOf(findings),
                Summary.of(findings),
                UsedSources.dates(examination.resolutions()));
    }

    /** See {@link Report#unreadable}. */
    static ReportContent unreadable(
            List<Problem> problems, Subject subject, CatalogVersion catalog, String asOf, Optional<Severity> failOn) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an input without a problem can be read");
        }
        List<Problem> placed = new ArrayList<>();
        for (Problem problem : problems) {
            placed.add(new Problem(
                    placed(problem.location(), subject), problem.message(), problem.fix(), problem.snippet()));
        }
        Collections.sort(placed);
        return new ReportContent(
                Optional.empty(),
                List.copyOf(placed),
                subject,
                catalog,
                Tool.current(),
                asOf,
                failOn,
                List.of(),
                List.of(),
                List.of(),
                Summary.of(List.of()),
                Optional.empty());
    }

    /** The same content with only the requests and findings of one provider. */
    ReportContent of(Provider provider) {
        List<RequestReport> ofProvider = new ArrayList<>();
        for (RequestReport request : requests) {
            if (request.provider() == provider) {
                ofProvider.add(request);
            }
        }
        List<Finding> found = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.provider().isPresent() && finding.provider().get() == provider) {
                found.add(finding);
            }
        }
        return new ReportContent(
                verdict,
                problems,
                subject,
                catalog,
                tool,
                asOf,
                failOn,
                rules,
                List.copyOf(ofProvider),
                List.copyOf(found),
                Summary.of(found),
                sources);
    }

    /** The unsuppressed findings of at least the severity {@code threshold}. */
    List<Finding> findings(Severity threshold) {
        List<Finding> heavy = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.suppressed().isEmpty() && finding.severity().reaches(threshold)) {
                heavy.add(finding);
            }
        }
        return List.copyOf(heavy);
    }

    /**
     * The place to report: its own, else the first line of the manifest or project file. SARIF viewers refuse a
     * complete file when one result has no place.
     */
    private static Location placed(Location location, Subject subject) {
        if (location.isKnown() && location.line() > 0) {
            return location;
        }
        return new Location(location.isKnown() ? location.file() : subject.fallbackFile(), 1, 0);
    }
}
