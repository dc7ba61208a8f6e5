package dev.leastscope.maven;

import dev.leastscope.lock.Lock;
import dev.leastscope.report.Report;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes down what is requested today, in one sorted file beside the manifest. Commit it at a release: from then on
 * scope:check says when requested scopes have grown, so that existing users must authenticate again.
 *
 * @since 0.1.0
 */
@Mojo(name = "lock", requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class LockMojo extends AbstractScanningMojo {
    @Override
    void run() throws MojoExecutionException {
        ModuleSettings settings = settings();
        ModuleCheck check = new ModuleCheck(settings);
        Optional<Report> report = check.check(facts(settings));
        if (report.isEmpty()) {
            getLog().info(Nothing.TO_CHECK);
            return;
        }
        Answer.write(
                check.lockFile(),
                Lock.of(report.get().examination().resolutions()).text());
        getLog().info("Written: " + check.lockFile());
    }
}
