package dev.leastscope.engine;

import dev.leastscope.check.Examination.ScopeOfCode;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.report.Report;
import java.util.List;
import java.util.Optional;

/** Judges one module and writes its reports. */
final class Check extends Operation {
    private final CheckRequest request;
    private final boolean onlyReports;
    private Optional<Report> report = Optional.empty();
    private List<String> files = List.of();

    /** @param onlyReports whether reports are all that is wanted: findings fail nothing, and other modules read no facts */
    Check(CheckRequest request, boolean onlyReports) {
        super(request.context());
        this.request = request;
        this.onlyReports = onlyReports;
    }

    CheckResult result() {
        Status status = perform();
        return new CheckResult(status, report, files);
    }

    @Override
    Status run() {
        Settings settings = Settings.of(request);
        ReportFiles reports =
                new ReportFiles(request.outputs().formats(), request.outputs().folder());
        ModuleCheck check = new ModuleCheck(settings);
        CodeScan scan = new CodeScan(settings);
        Optional<CodeFacts> facts = scan.facts();
        Gaps.warnOfMissing(scan, settings);
        if (check.declaration().isEmpty()) {
            Gaps.warnOfNearMiss(settings);
        }
        report = check.check(facts);
        if (report.isEmpty()) {
            Gaps.printNothing(facts, scan, settings);
        } else {
            files = reports.write(report.get());
            if (facts.isPresent() && !onlyReports) {
                reports.write(facts.get());
            }
            Summaries.print(report.get(), onlyReports ? ScopeOfCode.WHOLE : check.scopeOfCode(), logger());
        }
        return onlyReports ? new Status.Passed() : status(check, facts, reports);
    }

    private Status status(ModuleCheck check, Optional<CodeFacts> facts, ReportFiles reports) {
        if (report.isPresent() && report.get().fails()) {
            return new Status.Findings(Summaries.failure(report.get(), reports.folder()));
        }
        if (request.policy().requireManifest() && check.declaration().isEmpty()) {
            return new Status.Findings("no nylas-scopes.yaml was found, and "
                    + front().typed(Setting.REQUIRE_MANIFEST) + " requires one; "
                    + front().command("init") + " writes it");
        }
        if (request.policy().failOnIncomplete() && !isComplete(facts)) {
            return new Status.Findings("the check is incomplete, see above, and "
                    + front().typed(Setting.FAIL_ON_INCOMPLETE) + " makes it fail");
        }
        return new Status.Passed();
    }

    /** Without a report, only classes that were all read and do not mention Nylas make a check complete. */
    private boolean isComplete(Optional<CodeFacts> facts) {
        if (report.isPresent()) {
            return report.get().complete();
        }
        return facts.isPresent()
                && facts.get().complete()
                && facts.get().mentioning() == 0
                && facts.get().unreadable().isEmpty();
    }
}
