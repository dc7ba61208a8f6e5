package dev.leastscope.engine.project;

import java.nio.file.Path;

/**
 * A dependency of a module, as a jar on this machine, that is not built by a module of this build.
 *
 * @param name its name in reports: {@code com.acme:mail:1.2}
 * @param file the jar; it may not exist
 * @since 0.1.0
 */
public record LibraryJar(String name, Path file) {}
