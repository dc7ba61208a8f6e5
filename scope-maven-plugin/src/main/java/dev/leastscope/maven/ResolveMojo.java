package dev.leastscope.maven;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.report.Report;
import dev.leastscope.report.console.LeastSets;
import dev.leastscope.report.json.JsonReport;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Prints the least set of scopes for each request of the project, with the reason for each scope. Judges nothing and never
 * fails on what is requested.
 *
 * @since 0.1.0
 */
@Mojo(name = "resolve", requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class ResolveMojo extends AbstractScanningMojo {
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
        Optional<CodeFacts> facts = facts(settings);
        Optional<Report> report = new ModuleCheck(settings).check(facts);
        if (report.isEmpty()) {
            getLog().info(Nothing.TO_CHECK);
            return;
        }
        Answer.of(LeastSets.of(report.get()), () -> json(report.get())).give(outputFile, getLog());
    }

    private static String json(Report report) {
        return new String(new JsonReport().content(report, JsonReport.FILE), StandardCharsets.UTF_8);
    }
}
