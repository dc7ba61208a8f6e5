package dev.leastscope.maven;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.CodeFactsFile;
import dev.leastscope.integration.CodeFactsUnion;
import dev.leastscope.manifest.ManifestLocator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** What the modules of a build saw in their code, read from the files that they left. */
final class ModuleFacts {
    private final ModuleSettings settings;
    private final Path outputFolder;

    /** @param outputFolder where reports of a module lie, relative to its build folder */
    ModuleFacts(ModuleSettings settings, Path outputFolder) {
        this.settings = settings;
        this.outputFolder = outputFolder;
    }

    /** Where a module's reports lie. */
    Path folder(MavenProject module) {
        return Path.of(module.getBuild().getDirectory()).resolve(outputFolder);
    }

    /** What all modules that a manifest governs saw together; incomplete where one has sources and left no facts. */
    CodeFacts of(DeclaredIntegration declared) throws MojoExecutionException {
        List<CodeFacts> facts = new ArrayList<>();
        for (MavenProject module : settings.session().getProjects()) {
            Optional<DeclaredIntegration> own = new ModuleCheck(settings.of(module)).declared();
            if (own.isPresent() && own.get().file().equals(declared.file())) {
                facts.add(of(module));
            }
        }
        return CodeFactsUnion.of(facts);
    }

    private CodeFacts of(MavenProject module) {
        Path file = FactsFile.of(folder(module));
        if (Files.isRegularFile(file)) {
            return CodeFactsFile.read(file, ManifestLocator.nameOf(settings.sourceRoot(), file), settings.catalog())
                    .orThrow();
        }
        boolean nothingToScan = BuildModules.sourceFolders(module).isEmpty();
        return new CodeFacts(List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0, nothingToScan);
    }
}
