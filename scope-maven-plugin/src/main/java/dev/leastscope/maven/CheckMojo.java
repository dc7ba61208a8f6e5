package dev.leastscope.maven;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.report.Report;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Computes the least OAuth scopes for what the project does with Nylas, judges the scopes that it asks for, writes the
 * reports and fails the build when a finding reaches failOn.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.NONE,
        threadSafe = true)
public final class CheckMojo extends AbstractScanningMojo {
    /**
     * Which reports are written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.formats", defaultValue = "json,md,html")
    private List<String> formats;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        ModuleSettings settings = settings();
        ReportFiles files = new ReportFiles(formats, outputDirectory());
        ModuleCheck check = new ModuleCheck(settings);
        Optional<CodeFacts> facts = facts(settings);
        Optional<Report> report = check.check(facts);
        if (report.isEmpty()) {
            getLog().info(Nothing.TO_CHECK);
            return;
        }
        files.write(report.get());
        if (facts.isPresent()) {
            files.write(facts.get());
        }
        ConsoleLog.print(report.get(), check.scopeOfCode(), getLog());
        if (report.get().fails()) {
            throw new MojoFailureException(ConsoleLog.failure(report.get(), files.directory()));
        }
    }
}
