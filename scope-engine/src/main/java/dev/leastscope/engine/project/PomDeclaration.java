package dev.leastscope.engine.project;

import java.nio.file.Path;

/**
 * An integration that is declared in a POM.
 *
 * @param element the element {@code <integration>}
 * @param pom the POM that contains it: the module's own, or a parent's
 * @since 0.1.0
 */
public record PomDeclaration(ConfigurationElement element, Path pom) {}
