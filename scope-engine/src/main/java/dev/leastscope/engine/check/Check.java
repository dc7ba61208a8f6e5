package dev.leastscope.engine.check;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.check.Examination.ScopeOfCode;
import dev.leastscope.engine.code.CodeScan;
import dev.leastscope.engine.code.FactsAttachment;
import dev.leastscope.engine.code.Gaps;
import dev.leastscope.engine.code.ReactorFacts;
import dev.leastscope.engine.code.TestScan;
import dev.leastscope.engine.operation.Declaration;
import dev.leastscope.engine.operation.Operation;
import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.request.CheckResult;
import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.engine.run.Setting;
import dev.leastscope.engine.run.Status;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.report.Report;
import dev.leastscope.text.Problem;
import dev.leastscope.text.UnreadableException;
import java.util.List;
import java.util.Optional;

/** Checks one module and writes its reports. */
public final class Check extends Operation {
    private final CheckRequest request;
    private final boolean onlyReports;
    private Optional<Report> report = Optional.empty();
    private List<String> files = List.of();

    /**
     * Creates a check.
     *
     * @param onlyReports whether only reports are needed: findings do not fail it, and it writes no facts for other
     *     modules
     */
    public Check(CheckRequest request, boolean onlyReports) {
        super(request.context());
        this.request = request;
        this.onlyReports = onlyReports;
    }

    public CheckResult result() {
        Status status = perform();
        return new CheckResult(status, report, files);
    }

    @Override
    protected Status run() {
        ReportFiles reports = new ReportFiles(request, request.outputs().folder());
        Settings settings;
        try {
            settings = Settings.of(request);
        } catch (UnreadableException e) {
            return failed(e, Settings.of(request, Catalog.builtIn()), Optional.empty(), reports);
        }
        try {
            return run(settings, reports);
        } finally {
            if (!onlyReports) {
                reports.removeEarlierFacts(settings.catalog());
            }
        }
    }

    private Status run(Settings settings, ReportFiles reports) {
        ModuleCheck check;
        try {
            check = new ModuleCheck(settings);
        } catch (BadInputException e) {
            Optional<Problem> problem = e.problem(front());
            if (problem.isEmpty()) {
                throw e;
            }
            unreadable(List.of(problem.get()), settings, Optional.empty(), reports);
            if (onlyReports) {
                return new Status.Passed();
            }
            throw e;
        }
        CodeScan scan = new CodeScan(settings);
        Optional<CodeFacts> facts = scan.facts();
        Gaps.warnOfMissing(scan, settings);
        if (request.code().attachFacts() && !onlyReports) {
            new FactsAttachment(settings).write(scan.isScanned() ? facts : Optional.empty(), scan.folders());
        }
        if (check.declaration().isEmpty()) {
            Gaps.warnOfNearMiss(settings);
        }
        try {
            report = check.check(facts);
        } catch (UnreadableException e) {
            return failed(e, settings, check.declaration(), reports);
        }
        if (report.isEmpty()) {
            Gaps.printNothing(facts, scan, settings);
        } else {
            files = reports.write(report.get());
            if (scan.isScanned() && !onlyReports) {
                reports.write(ReactorFacts.FILE, facts.get());
            }
            reports.print(report.get(), onlyReports ? ScopeOfCode.WHOLE : check.scopeOfCode());
        }
        if (!onlyReports) {
            Optional<CodeFacts> tests = TestScan.facts(settings, facts);
            if (tests.isPresent()) {
                reports.write(TestScan.FILE, tests.get());
            }
        }
        if (!scan.graph().isEmpty()) {
            GraphComparison.print(scan.graph(), report, logger());
        }
        return onlyReports ? new Status.Passed() : status(check, facts, reports);
    }

    private Status failed(
            UnreadableException e, Settings settings, Optional<Declaration> declaration, ReportFiles reports) {
        unreadable(e.problems(), settings, declaration, reports);
        if (onlyReports) {
            return new Status.Passed();
        }
        throw e;
    }

    /** Writes a report for unreadable input. Otherwise an old report that passed would stay. */
    private void unreadable(
            List<Problem> problems, Settings settings, Optional<Declaration> declaration, ReportFiles reports) {
        Report unreadable = ModuleCheck.unreadable(problems, settings, declaration);
        report = Optional.of(unreadable);
        files = reports.write(unreadable);
        if (onlyReports) {
            reports.print(unreadable, ScopeOfCode.WHOLE);
        }
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

    /**
     * Whether the check is complete. A check without a report is complete only when all classes were read and none
     * mentions Nylas.
     */
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
