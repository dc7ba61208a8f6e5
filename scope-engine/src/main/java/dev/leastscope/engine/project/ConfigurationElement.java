package dev.leastscope.engine.project;

import java.util.List;

/**
 * An element of the {@code <integration>} in a POM.
 *
 * @param name the element's name
 * @param value its text; null or blank when it holds elements
 * @param children the elements in it
 * @param line its line in the POM, from 1; 0 when not known
 * @param column its column, from 1; 0 when not known
 * @since 0.1.0
 */
public record ConfigurationElement(
        String name, String value, List<ConfigurationElement> children, int line, int column) {
    /** Copies the list of children. */
    public ConfigurationElement {
        children = List.copyOf(children);
    }

    /** The name and place. The value may hold what must not be shown. */
    @Override
    public String toString() {
        return "<" + name + "> at line " + line;
    }
}
