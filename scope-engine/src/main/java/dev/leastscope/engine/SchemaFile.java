package dev.leastscope.engine;

import dev.leastscope.engine.run.Status;
import dev.leastscope.manifest.ManifestLocator;
import dev.leastscope.manifest.ManifestSchema;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the JSON Schema of the manifest. */
final class SchemaFile extends Operation {
    private final SchemaRequest request;

    SchemaFile(SchemaRequest request) {
        super(request.context());
        this.request = request;
    }

    @Override
    Status run() {
        Path file = request.file().isPresent() ? request.file().get() : folder().resolve(ManifestSchema.FILE_NAME);
        Answer.write(file, ManifestSchema.json());
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
