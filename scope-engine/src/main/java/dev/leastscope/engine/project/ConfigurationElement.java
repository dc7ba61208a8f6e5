package dev.leastscope.engine.project;

import java.util.List;

/**
 * An element of the {@code <integration>} in a POM.
 *
 * @param name the element's name
 * @param value its text; null or blank when it has child elements
 * @param children its child elements
 * @param line its line in the POM, from 1; 0 when unknown
 * @param column its column, from 1; 0 when unknown
 * @since 0.1.0
 */
public record ConfigurationElement(
        String name, String value, List<ConfigurationElement> children, int line, int column) {
    /** Copies the list of children. */
    public ConfigurationElement {
        children = List.copyOf(children);
    }

    /** The name and place. The value is left out, because it can contain a secret. */
    @Override
    public String toString() {
        return "<" + name + "> at line " + line;
    }
}
