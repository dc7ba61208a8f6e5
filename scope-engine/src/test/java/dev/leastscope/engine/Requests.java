package dev.leastscope.engine;

import dev.leastscope.engine.project.StandaloneModule;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.run.Front;
import dev.leastscope.engine.run.RunContext;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes requests about a folder that no build describes. Every method gives a changed copy. */
record Requests(
        Path folder,
        List<Path> classes,
        Optional<Path> manifest,
        String failOn,
        String minConfidence,
        List<String> formats,
        Optional<String> asOf,
        boolean requireManifest,
        boolean failOnIncomplete,
        List<Path> usage,
        RecordedLog log) {

    static Requests in(Path folder) {
        return new Requests(
                folder,
                List.of(),
                Optional.empty(),
                "error",
                "literal",
                List.of("json"),
                Optional.of("2026-11-21"),
                false,
                false,
                List.of(),
                new RecordedLog());
    }

    Requests classes(Path... value) {
        return new Requests(
                folder,
                List.of(value),
                manifest,
                failOn,
                minConfidence,
                formats,
                asOf,
                requireManifest,
                failOnIncomplete,
                usage,
                log);
    }

    Requests manifest(Path value) {
        return new Requests(
                folder,
                classes,
                Optional.of(value),
                failOn,
                minConfidence,
                formats,
                asOf,
                requireManifest,
                failOnIncomplete,
                usage,
                log);
    }

    Requests failOn(String value) {
        return new Requests(
                folder,
                classes,
                manifest,
                value,
                minConfidence,
                formats,
                asOf,
                requireManifest,
                failOnIncomplete,
                usage,
                log);
    }

    Requests minConfidence(String value) {
        return new Requests(
                folder, classes, manifest, failOn, value, formats, asOf, requireManifest, failOnIncomplete, usage, log);
    }

    Requests formats(String... value) {
        return new Requests(
                folder,
                classes,
                manifest,
                failOn,
                minConfidence,
                List.of(value),
                asOf,
                requireManifest,
                failOnIncomplete,
                usage,
                log);
    }

    Requests asOf(String value) {
        return new Requests(
                folder,
                classes,
                manifest,
                failOn,
                minConfidence,
                formats,
                Optional.of(value),
                requireManifest,
                failOnIncomplete,
                usage,
                log);
    }

    Requests requiringAManifest() {
        return new Requests(
                folder, classes, manifest, failOn, minConfidence, formats, asOf, true, failOnIncomplete, usage, log);
    }

    Requests failingOnIncomplete() {
        return new Requests(
                folder, classes, manifest, failOn, minConfidence, formats, asOf, requireManifest, true, usage, log);
    }

    /** One more file of usage. */
    Requests usage(Path file) {
        List<Path> files = new ArrayList<>(usage);
        files.add(file);
        return new Requests(
                folder,
                classes,
                manifest,
                failOn,
                minConfidence,
                formats,
                asOf,
                requireManifest,
                failOnIncomplete,
                List.copyOf(files),
                log);
    }

    Path results() {
        return folder.resolve("target/scope");
    }

    RunContext context() {
        return new RunContext(Front.COMMAND_LINE, asOf, Clock.systemUTC(), Optional.empty(), log);
    }

    CheckRequest request() {
        StandaloneModule module = new StandaloneModule(folder, classes, results());
        return new CheckRequest(
                new CheckRequest.Sources(
                        module,
                        module,
                        Optional.empty(),
                        manifest,
                        Optional.of(folder),
                        Optional.empty(),
                        Optional.empty()),
                new CheckRequest.Code(
                        !classes.isEmpty(), minConfidence, List.of("com.nylas"), classes, Optional.empty(), usage),
                new CheckRequest.Policy(failOn, requireManifest, failOnIncomplete),
                new CheckRequest.Outputs(formats, results(), Optional.empty(), CheckRequest.Display.NONE),
                context());
    }
}
