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
        RecordedLog log) {

    static Requests in(Path folder) {
        return new Requests(
                folder,
                List.of(),
                Optional.empty(),
                "error",
                "reference",
                List.of("json"),
                Optional.of("2026-11-21"),
                new RecordedLog());
    }

    Requests classes(Path... value) {
        return new Requests(folder, List.of(value), manifest, failOn, minConfidence, formats, asOf, log);
    }

    Requests manifest(Path value) {
        return new Requests(folder, classes, Optional.of(value), failOn, minConfidence, formats, asOf, log);
    }

    Requests failOn(String value) {
        return new Requests(folder, classes, manifest, value, minConfidence, formats, asOf, log);
    }

    Requests minConfidence(String value) {
        return new Requests(folder, classes, manifest, failOn, value, formats, asOf, log);
    }

    Requests formats(String... value) {
        return new Requests(folder, classes, manifest, failOn, minConfidence, List.of(value), asOf, log);
    }

    Requests asOf(String value) {
        return new Requests(folder, classes, manifest, failOn, minConfidence, formats, Optional.of(value), log);
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
                new CheckRequest.Code(!classes.isEmpty(), minConfidence, List.of("com.nylas"), Optional.empty()),
                new CheckRequest.Policy(failOn),
                new CheckRequest.Outputs(formats, results(), Optional.empty()),
                context());
    }
}
