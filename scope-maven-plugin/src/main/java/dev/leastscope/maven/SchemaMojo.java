package dev.leastscope.maven;

import dev.leastscope.engine.Engine;
import dev.leastscope.engine.request.SchemaRequest;
import dev.leastscope.engine.run.Status;
import java.io.File;
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
     * The file to write. When absent: beside the nearest nylas-scopes.yaml, otherwise in the current folder.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.outputFile")
    private File outputFile;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    @Override
    Status run() {
        return Engine.schema(new SchemaRequest(basedir.toPath(), path(outputFile), context()));
    }
}
