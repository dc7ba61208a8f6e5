package dev.leastscope.report;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.CatalogVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.SourceDates;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.LeastSetNotes;
import dev.leastscope.check.Rule;
import dev.leastscope.check.SuppressionSnippet;
import dev.leastscope.check.Verdict;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Severity;
import dev.leastscope.text.FileChange;
import dev.leastscope.text.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of one check, or the reason why there is none. Immutable. Every format is written only from it. Its
 * strings are not escaped: each format escapes what it writes.
 *
 * @since 0.1.0
 */
public final class Report {
    private final ReportContent content;
    private final ReportSettings settings;
    private final List<String> files;
    private final Map<Finding, FileChange> changes;

    private Report(
            ReportContent content, ReportSettings settings, List<String> files, Map<Finding, FileChange> changes) {
        this.content = content;
        this.settings = settings;
        this.files = files;
        this.changes = changes;
    }

    /** The report of a check that ran every rule. */
    public static Report of(Verdict verdict, Subject subject) {
        return of(verdict, Rules.all(), subject);
    }

    /**
     * The report of a check.
     *
     * @param verdict the result of the check
     * @param rules the rules that it ran, for formats that declare them
     * @param subject what was checked
     */
    public static Report of(Verdict verdict, List<Rule> rules, Subject subject) {
        return of(verdict, rules, subject, verdict.examination().catalog().version());
    }

    static Report of(Verdict verdict, List<Rule> rules, Subject subject, CatalogVersion catalog) {
        return shown(ReportContent.of(verdict, rules, subject, catalog));
    }

    /**
     * The report of a check that could not run, because its input cannot be read: a manifest, overrides of the tables,
     * a lock or a baseline. It fails regardless of {@code failOn}. It is not complete and contains no request and no
     * finding.
     *
     * @param problems why the input cannot be read; at least one
     * @param subject the subject of the check; a problem without a place gets the place of its manifest
     * @param catalog the version of the tables
     * @param asOf the day of the check ({@code yyyy-MM-dd}, UTC)
     * @param failOn the lowest severity that fails the check; empty: never
     * @throws IllegalArgumentException when there is no problem
     */
    public static Report unreadable(
            List<Problem> problems, Subject subject, CatalogVersion catalog, String asOf, Optional<Severity> failOn) {
        return shown(ReportContent.unreadable(problems, subject, catalog, asOf, failOn));
    }

    private static Report shown(ReportContent content) {
        return new Report(content, ReportSettings.NONE, List.of(), Map.of());
    }

    /** The same report with only the requests and findings of one provider. */
    public Report of(Provider provider) {
        return new Report(content.of(provider), settings, files, changes);
    }

    /** The same report with other links and hints. */
    public Report with(ReportSettings shown) {
        return new Report(content, shown, files, changes);
    }

    /**
     * The same report with the changes of the manifest that fix its findings.
     *
     * @param fixes the change for each finding of this report, by identity; the map must not be changed afterwards
     */
    public Report with(Map<Finding, FileChange> fixes) {
        return new Report(content, settings, files, fixes);
    }

    /** The change of the manifest that fixes a finding of this report; empty when there is none or it is unknown. */
    public Optional<FileChange> change(Finding finding) {
        return Optional.ofNullable(changes.get(finding));
    }

    /** The same report with the list of the files that the run writes. */
    public Report withFiles(List<String> paths) {
        return new Report(content, settings, List.copyOf(paths), changes);
    }

    /** The links and hints to show. */
    public ReportSettings settings() {
        return settings;
    }

    /** Notes to print with the least set of a request. */
    public List<String> leastSetNotes(RequestReport request) {
        Examination examination = examination();
        return LeastSetNotes.of(
                request.resolution().includingCode(),
                examination.catalog(),
                examination.code().isPresent());
    }

    /** The tool that made the report. */
    public Tool tool() {
        return content.tool();
    }

    /** The version of the tables. */
    public CatalogVersion catalog() {
        return content.catalog();
    }

    /** What was checked. */
    public Subject subject() {
        return content.subject();
    }

    /** The name of the Nylas application; empty for the only one. */
    public String integration() {
        return isUnreadable() ? "" : examination().integration().name();
    }

    /** The Nylas API version; empty when the manifest cannot be read. */
    public Optional<ApiVersion> api() {
        return isUnreadable()
                ? Optional.empty()
                : Optional.of(examination().integration().api());
    }

    /** The day of the check ({@code yyyy-MM-dd}, UTC). */
    public String asOf() {
        return content.asOf();
    }

    /** The lowest severity that fails the check; empty: never. */
    public Optional<Severity> failOn() {
        return content.failOn();
    }

    /** Whether an unsuppressed finding has at least the severity {@link #failOn}, or the input cannot be read. */
    public boolean fails() {
        return isUnreadable() || content.verdict().get().fails();
    }

    /** Whether everything that was found could be read. */
    public boolean complete() {
        return !isUnreadable() && content.verdict().get().complete();
    }

    /** Whether nothing was checked, because the input cannot be read. */
    public boolean isUnreadable() {
        return content.verdict().isEmpty();
    }

    /** Why the input cannot be read, sorted by place; empty when it was read. Each problem has a place with a line. */
    public List<Problem> problems() {
        return content.problems();
    }

    /** One for each used connector and each auth request, in the order of the manifest. */
    public List<RequestReport> requests() {
        return content.requests();
    }

    /** All findings, suppressed ones included, sorted by place. Each has a place with a line. */
    public List<Finding> findings() {
        return content.findings();
    }

    /** The unsuppressed findings of at least the severity {@code threshold}. */
    public List<Finding> findings(Severity threshold) {
        return content.findings(threshold);
    }

    /** The numbers of findings. */
    public Summary summary() {
        return content.summary();
    }

    /** The console output for this report, with fixes: lines that end with LF. For messages of failed assertions. */
    public String describe() {
        return ConsoleSummary.describe(this);
    }

    /** The verdict in words: why the check fails or passes, and how the requests compare with their needs. */
    public String headline() {
        return Headline.of(this);
    }

    /** The days on which the used facts were read at their sources; empty when no fact of the tables was used. */
    public Optional<SourceDates> sources() {
        return content.sources();
    }

    /**
     * A sentence when the oldest of these sources was read long before the day of the check, else empty. It is never a
     * finding.
     */
    public String sourceCaution() {
        return sources().isPresent() ? sources().get().caution(asOf()) : "";
    }

    /**
     * The suppression that accepts a finding, in the form for the declaration of the integration: YAML for a manifest,
     * XML for a POM. Empty when the finding is already accepted or cannot be accepted. The last line has no line end.
     */
    public String suppression(Finding finding) {
        if (finding.suppressed().isPresent()) {
            return "";
        }
        return isDeclaredInPom() ? SuppressionSnippet.xml(finding, asOf()) : SuppressionSnippet.text(finding, asOf());
    }

    /** Whether the integration is declared in a POM and not in a manifest. */
    public boolean isDeclaredInPom() {
        return !isUnreadable()
                && EvidenceIndex.isPom(examination().integration().location());
    }

    /**
     * The baseline entries without a current finding, as written in the file: they can be removed. Empty unless all
     * modules were judged.
     */
    public List<String> solved() {
        return isUnreadable() ? List.of() : content.verdict().get().solved();
    }

    /** The files that the run writes, relative to the output directory, sorted; empty before a run. */
    public List<String> files() {
        return files;
    }

    /** The rules that ran. */
    public List<Rule> rules() {
        return content.rules();
    }

    /** The facts of the scanner; empty when nothing was scanned. */
    public Optional<CodeFacts> code() {
        return isUnreadable() ? Optional.empty() : examination().code();
    }

    /**
     * The input of the rules.
     *
     * @throws IllegalStateException when the input cannot be read
     */
    public Examination examination() {
        if (isUnreadable()) {
            throw new IllegalStateException("nothing was examined: " + headline());
        }
        return content.verdict().get().examination();
    }
}
