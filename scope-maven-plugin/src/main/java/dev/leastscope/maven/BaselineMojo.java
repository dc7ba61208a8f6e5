package dev.leastscope.maven;

import dev.leastscope.check.Baseline;
import dev.leastscope.report.Report;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Accepts the findings of today: writes them into one sorted file beside the manifest, which scope:check reads and never
 * writes. Run it once when a project begins to be checked, and again to leave out what has been solved.
 *
 * @since 0.1.0
 */
@Mojo(name = "baseline", requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class BaselineMojo extends AbstractScanningMojo {
    @Override
    void run() throws MojoExecutionException {
        ModuleSettings settings = settings();
        ModuleCheck check = new ModuleCheck(settings);
        Optional<Report> report = check.check(facts(settings));
        if (report.isEmpty()) {
            getLog().info(Nothing.TO_CHECK);
            return;
        }
        Baseline baseline = Baseline.of(report.get().findings());
        Answer.write(check.baselineFile(), baseline.text());
        getLog().info("Written: " + check.baselineFile() + ", " + baseline.size() + " accepted findings");
    }
}
