package dev.leastscope.engine.check;

import dev.leastscope.check.Examination.ScopeOfCode;
import dev.leastscope.engine.code.NamedUsage;
import dev.leastscope.engine.code.ReactorFacts;
import dev.leastscope.engine.code.UsageFiles;
import dev.leastscope.engine.operation.Declaration;
import dev.leastscope.engine.operation.Operation;
import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.project.SourceModule;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.engine.run.Status;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.CodeFactsUnion;
import dev.leastscope.report.Report;
import dev.leastscope.text.Problem;
import dev.leastscope.text.UnreadableException;
import java.util.List;
import java.util.Optional;

/** Checks each declaration of a build with the code of all its modules, from the results of their checks. */
public final class Aggregation extends Operation {
    private static final String FOLDER = "aggregate";

    private final CheckRequest request;

    public Aggregation(CheckRequest request) {
        super(request.context());
        this.request = request;
    }

    @Override
    protected Status run() {
        Settings settings = Settings.of(request);
        int owners = 0;
        int failed = 0;
        for (SourceModule module : settings.reactor().modules()) {
            Settings own = settings.of(module);
            ModuleCheck check = check(own);
            if (check.owned()) {
                owners++;
                failed += passes(own, check) ? 0 : 1;
            }
        }
        if (owners == 0) {
            logger().info("No module of this build owns a nylas-scopes.yaml: nothing to check");
        }
        return failed > 0
                ? new Status.Findings("the scope check of all modules together fails, see above")
                : new Status.Passed();
    }

    private ModuleCheck check(Settings settings) {
        try {
            return new ModuleCheck(settings);
        } catch (BadInputException e) {
            Optional<Problem> problem = e.problem(front());
            if (problem.isPresent()) {
                reports(settings).write(ModuleCheck.unreadable(List.of(problem.get()), settings, Optional.empty()));
            }
            throw e;
        }
    }

    private ReportFiles reports(Settings settings) {
        return new ReportFiles(
                request, settings.reactor().results(settings.module()).resolve(FOLDER));
    }

    private boolean passes(Settings settings, ModuleCheck check) {
        ReportFiles reports = reports(settings);
        Declaration declaration = check.declaration().orElseThrow();
        Optional<Report> report;
        NamedUsage named = UsageFiles.named(settings);
        try {
            report = check.checkAllModules(facts(settings, declaration, named));
        } catch (UnreadableException e) {
            reports.write(ModuleCheck.unreadable(e.problems(), settings, check.declaration()));
            throw e;
        }
        if (report.isEmpty()) {
            return true;
        }
        reports.write(report.get());
        reports.print(report.get(), ScopeOfCode.WHOLE);
        if (!named.graph().isEmpty()) {
            GraphComparison.print(named.graph(), report, logger());
        }
        return !report.get().fails();
    }

    private static CodeFacts facts(Settings settings, Declaration declaration, NamedUsage named) {
        CodeFacts facts = new ReactorFacts(settings).of(declaration);
        // Checks of several modules can read the same usage files, so equal lines are removed.
        return named.operations().isEmpty()
                ? facts
                : CodeFactsUnion.of(List.of(facts, UsageFiles.facts(named.operations())));
    }
}
