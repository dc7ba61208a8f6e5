package dev.leastscope.engine;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.engine.project.StandaloneModule;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.request.CheckResult;
import dev.leastscope.engine.run.Front;
import dev.leastscope.engine.run.RunContext;
import dev.leastscope.engine.run.Status;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A check of a project in which nothing is wrong: manifest, compiled classes, and the reports written by default. */
final class PassingCheck {
    private PassingCheck() {}

    /**
     * Checks a project, finds the least sets of a manifest, or does nothing.
     *
     * @param arguments the project's folder, its class folder and the folder for the reports; the manifest alone to find its least
     *     sets; none to do nothing
     */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            return;
        }
        if (arguments.length == 1) {
            Leastscope.resolve(Leastscope.read(Path.of(arguments[0])).orThrow(), CheckOptions.today());
            return;
        }
        Path results = Path.of(arguments[2]);
        StandaloneModule module = new StandaloneModule(Path.of(arguments[0]), List.of(Path.of(arguments[1])), results);
        CheckResult result = Engine.check(new CheckRequest(
                new CheckRequest.Sources(
                        module,
                        module,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new CheckRequest.Code(
                        true, "literal", List.of("com.nylas"), List.of(Path.of(arguments[1])), Optional.empty()),
                new CheckRequest.Policy("error", false, false),
                new CheckRequest.Outputs(
                        List.of("json", "md", "html"), results, Optional.empty(), CheckRequest.Display.NONE),
                new RunContext(
                        Front.MAVEN,
                        Optional.of("2026-11-21"),
                        Clock.systemUTC(),
                        Optional.empty(),
                        new RecordedLog())));
        if (!(result.status() instanceof Status.Passed) || result.report().isEmpty()) {
            throw new IllegalStateException("the example fails its check");
        }
    }
}
