package dev.leastscope.engine.request;

import dev.leastscope.engine.run.RunContext;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The request to write the manifest's JSON Schema.
 *
 * @param folder the working folder
 * @param file the file; empty: next to the nearest manifest, else in the working folder
 * @param context the context of every operation
 * @since 0.1.0
 */
public record SchemaRequest(Path folder, Optional<Path> file, RunContext context) {}
