package dev.leastscope.maven;

import dev.leastscope.check.Examination.ScopeOfCode;
import dev.leastscope.report.Report;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Tells what only all modules together can tell: features that no code uses, suppressions that nothing needs. Run it behind
 * the build: mvn verify scope:aggregate. It reads the facts.json that scope:check wrote in each module, and writes its
 * reports into the folder aggregate below the owner's.
 *
 * @since 0.1.0
 */
@Mojo(name = "aggregate", aggregator = true, requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class AggregateMojo extends AbstractProjectMojo {
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
        int owners = 0;
        int failed = 0;
        for (MavenProject module : settings.session().getProjects()) {
            ModuleSettings own = settings.of(module);
            ModuleCheck check = new ModuleCheck(own);
            if (check.declared().isPresent() && check.declared().get().owned()) {
                owners++;
                failed += aggregate(own, check) ? 0 : 1;
            }
        }
        if (owners == 0) {
            getLog().info(Nothing.TO_CHECK);
        }
        if (failed > 0) {
            throw new MojoFailureException("the scope check of all modules together fails, see above");
        }
    }

    /** Judges one manifest by the code of all its modules; says whether it passes. */
    private boolean aggregate(ModuleSettings settings, ModuleCheck check) throws MojoExecutionException {
        ModuleFacts modules = new ModuleFacts(settings, outputFolder());
        Optional<Report> report = check.checkWhole(modules.of(check.declared().orElseThrow()));
        if (report.isEmpty()) {
            return true;
        }
        new ReportFiles(formats, modules.folder(settings.project()).resolve("aggregate")).write(report.get());
        ConsoleLog.print(report.get(), ScopeOfCode.WHOLE, getLog());
        return !report.get().fails();
    }
}
