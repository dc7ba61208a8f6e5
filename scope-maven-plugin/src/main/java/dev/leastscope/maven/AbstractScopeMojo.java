package dev.leastscope.maven;

import dev.leastscope.engine.run.Front;
import dev.leastscope.engine.run.RunContext;
import dev.leastscope.engine.run.Status;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * The common parameters of all goals: a skip switch, a day, and overrides of the tables. Maps the engine's status to
 * Maven's exceptions.
 */
abstract class AbstractScopeMojo extends AbstractMojo {
    /**
     * Skips the goal when true.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The day of the check (yyyy-MM-dd, UTC): it decides which suppressions have expired and which facts are valid; today when
     * absent. Every report contains it. Set it to get the same report for the same commit on any day.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.asOf")
    private String asOf;

    /**
     * A file that adds or corrects rows of the tables; each of its rows is listed in every report.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.catalogOverrides")
    private File catalogOverrides;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipping (scope.skip)");
            return;
        }
        Status status = run();
        if (status instanceof Status.BadInput bad) {
            throw new MojoExecutionException(bad.message());
        }
        if (status instanceof Status.Findings findings) {
            throw new MojoFailureException(findings.message());
        }
    }

    /** Whether the goal is switched off. */
    final boolean isSkipped() {
        return skip;
    }

    /** Runs the operation of the goal. */
    abstract Status run();

    /** The context of every operation of the engine. */
    final RunContext context() {
        return new RunContext(
                Front.MAVEN,
                Optional.ofNullable(asOf),
                Clock.systemUTC(),
                path(catalogOverrides),
                new MavenLogger(getLog()));
    }

    /** A parameter that names a file. */
    static Optional<Path> path(File file) {
        return file == null ? Optional.empty() : Optional.of(file.toPath());
    }
}
