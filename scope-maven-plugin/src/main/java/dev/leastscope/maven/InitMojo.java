package dev.leastscope.maven;

import dev.leastscope.Leastscope;
import dev.leastscope.check.Examination.ScopeOfCode;
import dev.leastscope.integration.CodeFacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes a commented nylas-scopes.yaml from what the compiled code does: mvn process-classes scope:init. Never touches an
 * existing manifest.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class InitMojo extends AbstractScanningMojo {
    @Override
    void run() throws MojoExecutionException {
        ModuleSettings settings = settings();
        ModuleCheck check = new ModuleCheck(settings);
        if (check.declared().isPresent()) {
            throw new MojoExecutionException(
                    check.declared().get().name()
                            + " declares the integration already and is left as it is; remove it first to have it written anew");
        }
        Optional<CodeFacts> facts = facts(settings);
        Optional<String> manifest =
                facts.flatMap(seen -> Leastscope.firstManifest(seen, check.options(facts, ScopeOfCode.WHOLE)));
        if (manifest.isEmpty()) {
            getLog().info(
                            "No call of Nylas in the compiled classes: nothing to write. Compile first: mvn process-classes"
                                    + " scope:init");
            return;
        }
        Path file = settings.project().getBasedir().toPath().resolve("nylas-scopes.yaml");
        if (Files.exists(file)) {
            throw new MojoExecutionException(file + " exists and is left as it is");
        }
        Answer.write(file, manifest.get());
        getLog().info("Written: " + file);
    }
}
