package dev.leastscope.engine.request;

import dev.leastscope.engine.run.RunContext;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the manifest's JSON Schema is written.
 *
 * @param folder the working folder
 * @param file the file; empty: beside the nearest manifest, else in the working folder
 * @param context what every operation needs
 * @since 0.1.0
 */
public record SchemaRequest(Path folder, Optional<Path> file, RunContext context) {}
