package dev.leastscope.engine.answer;

import dev.leastscope.engine.check.ModuleCheck;
import dev.leastscope.engine.operation.Operation;
import dev.leastscope.engine.operation.Settings;
import dev.leastscope.engine.operation.Words;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.request.ResolveRequest;
import dev.leastscope.engine.run.Status;
import dev.leastscope.report.LeastSets;
import dev.leastscope.report.Report;
import dev.leastscope.report.json.JsonReport;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Prints the least sets, with the reason for each scope. */
public final class LeastSetAnswer extends Operation {
    private final CheckRequest request;
    private final Optional<String> provider;

    public LeastSetAnswer(ResolveRequest request) {
        super(request.check().context());
        this.request = request.check();
        this.provider = request.provider();
    }

    @Override
    protected Status run() {
        Settings settings = Settings.of(request);
        Optional<Report> report = new ModuleCheck(settings).scanAndCheck();
        if (report.isPresent()) {
            answer(report.get());
        }
        return new Status.Passed();
    }

    private void answer(Report report) {
        Report shown = provider.isPresent() ? report.of(Words.provider(provider.get())) : report;
        if (shown.requests().isEmpty()) {
            logger().warn("There is no connector for "
                    + Words.provider(provider.orElseThrow()).title() + ": nothing is requested there");
        }
        new Answer(LeastSets.of(shown), () -> json(shown))
                .give(request.outputs().answer(), logger());
    }

    private static String json(Report report) {
        return new String(new JsonReport().content(report, JsonReport.FILE), StandardCharsets.UTF_8);
    }
}
