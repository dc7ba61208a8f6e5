package dev.leastscope.testing;

import dev.leastscope.check.Finding;
import dev.leastscope.engine.Engine;
import dev.leastscope.engine.project.StandaloneModule;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.request.CheckResult;
import dev.leastscope.engine.run.Front;
import dev.leastscope.engine.run.RunContext;
import dev.leastscope.engine.run.Status;
import dev.leastscope.integration.Severity;
import dev.leastscope.report.Report;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Checks a manifest, and the compiled code beside it, in a test of any framework:
 *
 * <pre>{@code
 * ScopeAssertions.manifest(Path.of("nylas-scopes.yaml"))
 *         .classes(Path.of("target/classes"))
 *         .assertNoErrors();
 * }</pre>
 *
 * <p>A failure prints what the console prints: each finding with its place and its fix. Nothing is written. Baseline and lock are
 * those beside the manifest. Immutable: each method gives changed assertions.
 *
 * @since 0.1.0
 */
public final class ScopeAssertions {
    private final Path manifest;
    private final List<Path> classes;
    private final Optional<Path> sourceRoot;
    private final Optional<LocalDate> asOf;

    private ScopeAssertions(Path manifest, List<Path> classes, Optional<Path> sourceRoot, Optional<LocalDate> asOf) {
        this.manifest = manifest;
        this.classes = classes;
        this.sourceRoot = sourceRoot;
        this.asOf = asOf;
    }

    /** Assertions about a manifest alone, as of today in UTC. */
    public static ScopeAssertions manifest(Path file) {
        return new ScopeAssertions(file, List.of(), Optional.empty(), Optional.empty());
    }

    /** Also scans compiled code: folders of classes, and jars. A path that does not exist is an error of the test. */
    public ScopeAssertions classes(Path... foldersAndJars) {
        return new ScopeAssertions(manifest, List.of(foldersAndJars), sourceRoot, asOf);
    }

    /** Prints places relative to this folder. The default is the nearest folder upwards with {@code .git} or {@code .mvn}. */
    public ScopeAssertions sourceRoot(Path folder) {
        return new ScopeAssertions(manifest, classes, Optional.of(folder), asOf);
    }

    /** Sets the day of the check, so that the result for a commit is the same on every day. */
    public ScopeAssertions asOf(LocalDate day) {
        return new ScopeAssertions(manifest, classes, sourceRoot, Optional.of(day));
    }

    /**
     * Fails when there is an error that nothing accepts.
     *
     * @throws AssertionError with what the console prints; also when the manifest is not there or cannot be read
     */
    public void assertNoErrors() {
        assertNoFindings(Severity.ERROR);
    }

    /**
     * Fails when there is a finding of this severity, or a heavier one, that nothing accepts.
     *
     * @throws AssertionError with what the console prints; also when the manifest is not there or cannot be read
     */
    public void assertNoFindings(Severity severity) {
        Report report = report();
        List<Finding> findings = report.findings(severity);
        if (!findings.isEmpty()) {
            throw new AssertionError(
                    (findings.size() == 1 ? "1 finding of severity " : findings.size() + " findings of severity ")
                            + severity.id()
                            + (severity == Severity.ERROR ? ":\n" : " or heavier:\n")
                            + report.describe());
        }
    }

    /**
     * All findings, accepted ones included, in the order of their places.
     *
     * @throws AssertionError when the manifest is not there or cannot be read
     */
    public List<Finding> findings() {
        return report().findings();
    }

    /**
     * The whole report, to assert more: the least sets, the requests, whether everything could be read.
     *
     * @throws AssertionError when the manifest is not there or cannot be read
     * @throws IllegalArgumentException when there is no such folder or jar of compiled code
     */
    public Report report() {
        Path folder = manifest.toAbsolutePath().normalize().getParent();
        // Not the folder of the build's reports: what guards of other tests left there must not decide this test.
        StandaloneModule module = new StandaloneModule(folder, classes, folder.resolve("no-results-of-assertions"));
        CheckRequest request = new CheckRequest(
                new CheckRequest.Sources(
                        module,
                        module,
                        Optional.empty(),
                        Optional.of(manifest),
                        sourceRoot,
                        Optional.empty(),
                        Optional.empty()),
                new CheckRequest.Code(true, "literal", List.of("com.nylas"), classes, Optional.empty()),
                new CheckRequest.Policy(Severity.ERROR.id(), true, false),
                new CheckRequest.Outputs(List.of(), module.results(), Optional.empty(), CheckRequest.Display.NONE),
                new RunContext(
                        Front.COMMAND_LINE,
                        asOf.map(LocalDate::toString),
                        Clock.systemUTC(),
                        Optional.empty(),
                        SilentLogger.INSTANCE));
        CheckResult result = Engine.report(request);
        if (result.status() instanceof Status.BadInput bad) {
            throw new IllegalArgumentException(bad.message());
        }
        Report report = result.report()
                .orElseThrow(() -> new IllegalArgumentException("there is nothing to check in " + manifest));
        if (report.isUnreadable()) {
            throw new AssertionError("the manifest cannot be read:\n" + report.describe());
        }
        return report;
    }
}
