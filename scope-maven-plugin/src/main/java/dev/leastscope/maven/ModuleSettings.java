package dev.leastscope.maven;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.integration.Severity;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * What a goal was told, its words decoded.
 *
 * @param manifest the manifest that the user names; null: look for one
 * @param baseline the baseline that the user names; null: the one beside the manifest
 * @param lock the lock that the user names; null: the one beside the manifest
 */
record ModuleSettings(
        MavenProject project,
        MavenSession session,
        MojoExecution execution,
        Path sourceRoot,
        File manifest,
        File baseline,
        File lock,
        LocalDate asOf,
        Optional<Severity> failOn,
        Catalog catalog) {
    /** The same for another module of the build. */
    ModuleSettings of(MavenProject module) {
        return new ModuleSettings(
                module, session, execution, sourceRoot, manifest, baseline, lock, asOf, failOn, catalog);
    }
}
