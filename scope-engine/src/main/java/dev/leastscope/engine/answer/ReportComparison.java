package dev.leastscope.engine.answer;

import dev.leastscope.difference.BaseReport;
import dev.leastscope.difference.DifferenceJson;
import dev.leastscope.difference.DifferenceMarkdown;
import dev.leastscope.difference.DifferenceText;
import dev.leastscope.difference.ReportDifference;
import dev.leastscope.engine.check.ModuleCheck;
import dev.leastscope.engine.check.ReportFiles;
import dev.leastscope.engine.operation.Operation;
import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.engine.run.Setting;
import dev.leastscope.engine.run.Status;
import dev.leastscope.report.Report;
import dev.leastscope.text.InputFile;
import dev.leastscope.text.SourceText;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Compares the current check with an earlier report: findings, scopes, and who must authenticate again. No finding
 * fails it.
 */
public final class ReportComparison extends Operation {
    private final CheckRequest request;
    private final Path base;

    public ReportComparison(CheckRequest request, Path base) {
        super(request.context());
        this.request = request;
        this.base = base;
    }

    @Override
    protected Status run() {
        if (!InputFile.isThere(base)) {
            throw new BadInputException(
                    Setting.BASE,
                    "there is no file " + base + "; name the report.json that an earlier check has written");
        }
        Settings settings = Settings.of(request);
        String name = settings.name(base.toAbsolutePath().normalize());
        BaseReport earlier = BaseReport.read(
                        SourceText.read(base, name, BaseReport.BYTES).orThrow())
                .orThrow();
        Optional<Report> report = new ModuleCheck(settings).scanAndCheck();
        if (report.isPresent()) {
            answer(ReportDifference.between(
                    earlier,
                    report.get().with(ReportFiles.settings(request.outputs().display(), front()))));
        }
        return new Status.Passed();
    }

    private void answer(ReportDifference difference) {
        new Answer(
                        DifferenceText.of(difference).lines().toList(),
                        () -> DifferenceJson.of(difference),
                        () -> DifferenceMarkdown.of(difference))
                .give(request.outputs().answer(), logger());
    }
}
