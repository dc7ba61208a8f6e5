package dev.leastscope.engine.project;

import java.nio.file.Path;

/**
 * A dependency of a module that is on this machine as a jar and that no module of the build makes.
 *
 * @param name how reports name it: {@code com.acme:mail:1.2}
 * @param file the jar; it may not exist
 * @since 0.1.0
 */
public record LibraryJar(String name, Path file) {}
