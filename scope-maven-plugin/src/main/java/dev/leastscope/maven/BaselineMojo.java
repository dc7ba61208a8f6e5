package dev.leastscope.maven;

import dev.leastscope.check.Baseline;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.report.Report;
import dev.leastscope.report.SafeText;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Accepts the findings of today: writes them into one sorted file beside the manifest, which scope:check reads and never
 * writes. Run it once when a project begins to be checked, and again to leave out what has been solved. Where several modules
 * share a manifest, run it behind the build: mvn verify scope:baseline. It reads what scope:check left in each module.
 *
 * @since 0.1.0
 */
@Mojo(name = "baseline", aggregator = true, requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class BaselineMojo extends AbstractScanningMojo {
    @Override
    void run() throws MojoExecutionException {
        ModuleSettings settings = settings();
        boolean written = false;
        for (MavenProject module : settings.session().getProjects()) {
            written |= write(settings.of(module));
        }
        if (!written) {
            getLog().info(Nothing.TO_CHECK);
        }
    }

    /** Says whether the module has something to judge; what another one owns is written there. */
    private boolean write(ModuleSettings settings) throws MojoExecutionException {
        ModuleCheck check = new ModuleCheck(settings);
        Optional<DeclaredIntegration> declared = check.declared();
        if (declared.isPresent() && !declared.get().owned()) {
            return false;
        }
        Optional<CodeFacts> facts = facts(settings);
        if (facts.isPresent()
                && declared.isPresent()
                && !BuildModules.isSingle(settings.session(), settings.project())) {
            facts = Optional.of(new ModuleFacts(settings, outputFolder()).of(declared.get()));
        }
        Optional<Report> report = facts.isPresent() ? check.checkWhole(facts.get()) : check.check(facts);
        if (report.isEmpty()) {
            return false;
        }
        if (facts.isPresent() && !facts.get().complete()) {
            getLog().warn(
                            "Not all code could be looked at, so findings about code may lack. Compile first; with several"
                                    + " modules run mvn verify scope:baseline, with -Dscope.failOn=never while the check fails.");
        }
        Baseline baseline = Baseline.of(report.get().findings());
        Answer.write(check.baselineFile(), baseline.text());
        for (String entry : report.get().solved()) {
            getLog().info("Removed, since it is solved: " + SafeText.logged(entry));
        }
        getLog().info("Written: " + check.baselineFile() + ", " + baseline.size() + " accepted findings");
        return true;
    }
}
