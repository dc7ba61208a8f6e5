package dev.leastscope.report;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.CatalogVersion;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.LeastSetNotes;
import dev.leastscope.check.Rule;
import dev.leastscope.check.Verdict;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.resolve.Saving;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * All that is to be told about one check. Immutable; every format is written from it and from nothing else. It holds
 * strings as they came in: each format escapes what it writes.
 *
 * @since 0.1.0
 */
public final class Report {
    private final Verdict verdict;
    private final List<Rule> rules;
    private final Subject subject;
    private final CatalogVersion catalog;
    private final Tool tool;
    private final List<RequestReport> requests;
    private final List<Finding> findings;
    private final Summary summary;
    private final List<String> files;

    private Report(
            Verdict verdict,
            List<Rule> rules,
            Subject subject,
            CatalogVersion catalog,
            Tool tool,
            List<RequestReport> requests,
            List<Finding> findings,
            Summary summary,
            List<String> files) {
        this.verdict = verdict;
        this.rules = rules;
        this.subject = subject;
        this.catalog = catalog;
        this.tool = tool;
        this.requests = requests;
        this.findings = findings;
        this.summary = summary;
        this.files = files;
    }

    /** The report of a check that ran every rule. */
    public static Report of(Verdict verdict, Subject subject) {
        return of(verdict, Rules.all(), subject);
    }

    /**
     * The report of a check.
     *
     * @param verdict what the check gave
     * @param rules the rules that it ran, for formats that declare them
     * @param subject what was checked
     */
    public static Report of(Verdict verdict, List<Rule> rules, Subject subject) {
        return of(verdict, rules, subject, verdict.examination().catalog().version());
    }

    static Report of(Verdict verdict, List<Rule> rules, Subject subject, CatalogVersion catalog) {
        Examination examination = verdict.examination();
        EvidenceIndex evidence = new EvidenceIndex(examination.code());
        List<RequestReport> requests = new ArrayList<>();
        for (Resolution resolution : examination.resolutions()) {
            requests.add(RequestReport.of(resolution, evidence, examination.asOf()));
        }
        List<Finding> findings = new ArrayList<>(verdict.findings().size());
        for (Finding finding : verdict.findings()) {
            findings.add(placed(finding, subject));
        }
        Collections.sort(findings);
        return new Report(
                verdict,
                List.copyOf(rules),
                subject,
                catalog,
                Tool.current(),
                List.copyOf(requests),
                List.copyOf(findings),
                Summary.of(findings),
                List.of());
    }

    /** The same report, told which files the run writes. */
    Report withFiles(List<String> paths) {
        return new Report(verdict, rules, subject, catalog, tool, requests, findings, summary, List.copyOf(paths));
    }

    /** What to print beside the least set of a request. */
    public List<String> leastSetNotes(RequestReport request) {
        Examination examination = verdict.examination();
        return LeastSetNotes.of(
                request.resolution(),
                examination.catalog(),
                examination.code().isPresent());
    }

    /** What made the report. */
    public Tool tool() {
        return tool;
    }

    /** Which tables gave the answers. */
    public CatalogVersion catalog() {
        return catalog;
    }

    /** What was checked. */
    public Subject subject() {
        return subject;
    }

    /** Which Nylas application; empty for the only one. */
    public String integration() {
        return verdict.examination().integration().name();
    }

    /** The Nylas API version. */
    public ApiVersion api() {
        return verdict.examination().integration().api();
    }

    /** The day ({@code yyyy-MM-dd}, UTC) for which all this holds. */
    public String asOf() {
        return verdict.examination().asOf();
    }

    /** From which severity on a finding fails the check; empty: never. */
    public Optional<Severity> failOn() {
        return verdict.failOn();
    }

    /** Whether an unsuppressed finding reaches {@link #failOn}. */
    public boolean fails() {
        return verdict.fails();
    }

    /** Whether everything that was seen was also read. */
    public boolean complete() {
        return verdict.complete();
    }

    /** One for each connector that is used and each auth request, in the order of the manifest. */
    public List<RequestReport> requests() {
        return requests;
    }

    /** All findings, suppressed ones included, by place. Each has a known place with a line. */
    public List<Finding> findings() {
        return findings;
    }

    /** The unsuppressed findings that weigh as much as {@code threshold} or more. */
    public List<Finding> findings(Severity threshold) {
        List<Finding> heavy = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.suppressed().isEmpty() && finding.severity().reaches(threshold)) {
                heavy.add(finding);
            }
        }
        return List.copyOf(heavy);
    }

    /** How many findings there are. */
    public Summary summary() {
        return summary;
    }

    /** The verdict in words: why the check fails or passes, and how the requests stand. */
    public String headline() {
        return Headline.of(this);
    }

    /**
     * The entries of the baseline, as they stand in its file, whose findings are not found any more: they can be removed.
     * Empty unless all modules were judged.
     */
    public List<String> solved() {
        return verdict.solved();
    }

    /** The files that the run writes, relative to the output directory, sorted; empty before a run. */
    public List<String> files() {
        return files;
    }

    /** The rules that ran. */
    public List<Rule> rules() {
        return rules;
    }

    /** What the scanner saw; empty when nothing was scanned. */
    public Optional<CodeFacts> code() {
        return verdict.examination().code();
    }

    /** What was looked at, for formats that tell more than findings. */
    public Examination examination() {
        return verdict.examination();
    }

    /** What dropping each feature of a request would save. Computed when asked for: it solves the request again. */
    public List<Saving> savings(RequestReport request) {
        return verdict.examination().resolver().savings(request.resolution());
    }

    /**
     * SARIF viewers refuse whole files for one result without a place, so every finding gets one: its own, else the
     * manifest's or the project file's first line.
     */
    private static Finding placed(Finding finding, Subject subject) {
        if (finding.location().isKnown() && finding.location().line() > 0) {
            return finding;
        }
        String file = finding.location().isKnown() ? finding.location().file() : subject.fallbackFile();
        return finding.at(new Location(file, 1, 0));
    }
}
