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
        Optional<CodeFacts> facts = new CodeScan(settings).facts();
        report = check.check(facts);
        if (report.isEmpty()) {
            logger().info(Summaries.NOTHING_TO_CHECK);
            return new Status.Passed();
        }
        files = reports.write(report.get());
        if (facts.isPresent() && !onlyReports) {
            reports.write(facts.get());
        }
        Summaries.print(report.get(), onlyReports ? ScopeOfCode.WHOLE : check.scopeOfCode(), logger());
        return report.get().fails() && !onlyReports
                ? new Status.Findings(Summaries.failure(report.get(), reports.folder()))
                : new Status.Passed();
    }
}
