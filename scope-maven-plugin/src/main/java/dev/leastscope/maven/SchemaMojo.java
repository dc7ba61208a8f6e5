package dev.leastscope.maven;

import dev.leastscope.manifest.ManifestLocator;
import dev.leastscope.manifest.ManifestSchema;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the JSON Schema of the manifest beside it, so that editors complete and explain its keys.
 *
 * @since 0.1.0
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractScopeMojo {
    /**
     * Where to write it. When absent: beside the nearest nylas-scopes.yaml, else in the current folder.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.outputFile")
    private File outputFile;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    @Override
    void run() throws MojoExecutionException {
        Path file = outputFile == null ? folder().resolve(ManifestSchema.FILE_NAME) : outputFile.toPath();
        Answer.write(file, ManifestSchema.json());
        getLog().info("Written: " + file);
        getLog().info("Name it in the manifest's first line: # yaml-language-server: $schema="
                + ManifestSchema.FILE_NAME);
    }

    private Path folder() {
        Path here = basedir.toPath().toAbsolutePath().normalize();
        return ManifestLocator.find(here, ManifestLocator.sourceRoot(here).orElse(here))
                .map(Path::getParent)
                .orElse(here);
    }
}
