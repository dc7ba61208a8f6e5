package dev.leastscope.engine.write;

import dev.leastscope.engine.operation.NamedFile;
import dev.leastscope.engine.operation.Operation;
import dev.leastscope.engine.request.SchemaRequest;
import dev.leastscope.engine.run.Status;
import dev.leastscope.manifest.ManifestLocator;
import dev.leastscope.manifest.ManifestSchema;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the JSON Schema of the manifest to a file. */
public final class SchemaFile extends Operation {
    private final SchemaRequest request;

    public SchemaFile(SchemaRequest request) {
        super(request.context());
        this.request = request;
    }

    @Override
    protected Status run() {
        Path file = request.file().isPresent() ? request.file().get() : folder().resolve(ManifestSchema.FILE_NAME);
        NamedFile.write(file, ManifestSchema.json());
        logger().info("Written: " + file);
        logger().info("Name it in the manifest's first line: # yaml-language-server: $schema="
                + ManifestSchema.FILE_NAME);
        return new Status.Passed();
    }

    private Path folder() {
        Path here = request.folder().toAbsolutePath().normalize();
        Optional<Path> manifest =
                ManifestLocator.find(here, ManifestLocator.sourceRoot(here).orElse(here));
        return manifest.isPresent() ? manifest.get().getParent() : here;
    }
}
