package dev.leastscope.maven;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.overrides.CatalogOverrides;
import dev.leastscope.text.UnreadableException;
import java.io.File;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What every goal has: it can be skipped, has a day, and may correct the tables. Turns unreadable input into one clear error. */
abstract class AbstractScopeMojo extends AbstractMojo {
    /**
     * Does nothing at all when true; looked at before anything else.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The day (yyyy-MM-dd, UTC) on which suppressions expire and facts that change by date are read; today when absent.
     * Every report prints it. Pin it to get the same report for the same commit on any day.
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
        try {
            run();
        } catch (UnreadableException e) {
            throw new MojoExecutionException("cannot be read, see below\n" + e.getMessage());
        }
    }

    /** Whether the goal is switched off. */
    final boolean isSkipped() {
        return skip;
    }

    /** The goal itself. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    /** The day on which things are judged. */
    final LocalDate asOf() throws MojoExecutionException {
        if (asOf == null || asOf.isBlank()) {
            return LocalDate.now(ZoneOffset.UTC);
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw new MojoExecutionException("asOf (scope.asOf): '" + asOf + "' is no date; write it as 2026-11-21");
        }
    }

    /** The tables, the user's corrections applied. */
    final Catalog catalog() {
        Catalog builtIn = Catalog.builtIn();
        return catalogOverrides == null
                ? builtIn
                : CatalogOverrides.apply(builtIn, catalogOverrides.toPath(), catalogOverrides.getName())
                        .orThrow();
    }
}
