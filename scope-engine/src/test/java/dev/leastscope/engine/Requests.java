package dev.leastscope.engine;

import java.nio.file.Path;
import java.time.Clock;
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
                log);
    }

    Requests failOn(String value) {
        return new Requests(
                folder, classes, manifest, value, minConfidence, formats, asOf, requireManifest, failOnIncomplete, log);
    }

    Requests minConfidence(String value) {
        return new Requests(
                folder, classes, manifest, failOn, value, formats, asOf, requireManifest, failOnIncomplete, log);
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
                log);
    }

    Requests requiringAManifest() {
        return new Requests(
                folder, classes, manifest, failOn, minConfidence, formats, asOf, true, failOnIncomplete, log);
    }

    Requests failingOnIncomplete() {
        return new Requests(
                folder, classes, manifest, failOn, minConfidence, formats, asOf, requireManifest, true, log);
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
                        !classes.isEmpty(), minConfidence, List.of("com.nylas"), classes, Optional.empty()),
                new CheckRequest.Policy(failOn, requireManifest, failOnIncomplete),
                new CheckRequest.Outputs(formats, results(), Optional.empty(), CheckRequest.Display.NONE),
                context());
    }
}
