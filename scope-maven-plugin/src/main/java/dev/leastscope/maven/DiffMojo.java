package dev.leastscope.maven;

import dev.leastscope.lock.Lock;
import dev.leastscope.lock.LockDifference;
import dev.leastscope.report.Report;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Compares what is requested now with the lock file: which requests grew or shrank, and so who must authenticate again.
 *
 * @since 0.1.0
 */
@Mojo(name = "diff", requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class DiffMojo extends AbstractProjectMojo {
    /**
     * Where to write the answer: JSON when its name ends with .json, else text. When absent it is printed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.outputFile")
    private File outputFile;

    @Override
    void run() throws MojoExecutionException {
        ModuleSettings settings = settings();
        ModuleCheck check = new ModuleCheck(settings);
        if (!check.lockFile().toFile().isFile()) {
            throw new MojoExecutionException(
                    "lock (scope.lock): there is no file " + check.lockFile() + "; scope:lock writes it");
        }
        Lock before = check.lock().orThrow();
        Optional<Report> report = check.check(Optional.empty());
        if (report.isEmpty()) {
            getLog().info(Nothing.TO_CHECK);
            return;
        }
        LockDifference difference = LockDifference.between(
                before,
                Lock.of(report.get().examination().resolutions()),
                report.get().api(),
                report.get().examination().integration().policy().coverage(),
                settings.catalog());
        Answer.of(difference.text(), difference::json).give(outputFile, getLog());
    }
}
