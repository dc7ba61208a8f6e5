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
 * Checks a manifest and its compiled code in a test of any framework:
 *
 * <pre>{@code
 * ScopeAssertions.manifest(Path.of("nylas-scopes.yaml"))
 *         .classes(Path.of("target/classes"))
 *         .assertNoErrors();
 * }</pre>
 *
 * <p>A failure contains the console output: each finding with its place and its fix. No file is written. Baseline and lock are
 * the files next to the manifest. Immutable: each method returns changed assertions.
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

    /** Creates assertions about a manifest without code, as of today in UTC. */
    public static ScopeAssertions manifest(Path file) {
        return new ScopeAssertions(file, List.of(), Optional.empty(), Optional.empty());
    }

    /** Also scans compiled code: class folders and jars. A path that does not exist is an error of the test. */
    public ScopeAssertions classes(Path... foldersAndJars) {
        return new ScopeAssertions(manifest, List.of(foldersAndJars), sourceRoot, asOf);
    }

    /**
     * Prints places relative to this folder. The default is the nearest folder upwards with {@code .git} or
     * {@code .mvn}.
     */
    public ScopeAssertions sourceRoot(Path folder) {
        return new ScopeAssertions(manifest, classes, Optional.of(folder), asOf);
    }

    /** Sets the day of the check, so that the result for a commit is the same on every day. */
    public ScopeAssertions asOf(LocalDate day) {
        return new ScopeAssertions(manifest, classes, sourceRoot, Optional.of(day));
    }

    /**
     * Fails when there is an error that is not accepted.
     *
     * @throws AssertionError with the console output; also when the manifest does not exist or cannot be read
     */
    public void assertNoErrors() {
        assertNoFindings(Severity.ERROR);
    }

    /**
     * Fails when there is a finding of at least this severity that is not accepted.
     *
     * @throws AssertionError with the console output; also when the manifest does not exist or cannot be read
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
     * @throws AssertionError when the manifest does not exist or cannot be read
     */
    public List<Finding> findings() {
        return report().findings();
    }

    /**
     * The complete report, for more assertions: the least sets, the requests, whether everything could be read.
     *
     * @throws AssertionError when the manifest does not exist or cannot be read
     * @throws IllegalArgumentException when a folder or jar of compiled code does not exist
     */
    public Report report() {
        Path folder = manifest.toAbsolutePath().normalize().getParent();
        // Another folder than that of the build's reports, because usage files of other tests there must not change
        // this result.
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
