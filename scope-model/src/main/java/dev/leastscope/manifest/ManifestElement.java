package dev.leastscope.manifest;

import java.util.List;

/**
 * An element of the POM's {@code <integration>}, without any type of Maven.
 *
 * <p>The elements are the manifest's keys. A list holds one element for each item, named by the singular of the list:
 * {@code <features><feature>messages.read</feature></features>}; the items of {@code verified} and {@code forbid} are
 * {@code <scope>}, and several provider apps are {@code <app>} elements of {@code <provider-app>}. An empty list is an
 * empty element.
 *
 * @param name the element's name
 * @param value its text; null or blank when it holds elements
 * @param children the elements in it
 * @param line its line in the POM, from 1; 0 when not known
 * @param column its column, from 1; 0 when not known
 * @since 0.1.0
 */
public record ManifestElement(String name, String value, List<ManifestElement> children, int line, int column) {
    /** Copies the list of children. */
    public ManifestElement {
        value = value == null ? "" : value.trim();
        children = List.copyOf(children);
    }

    /** An element whose place is not known. */
    public static ManifestElement of(String name, String value, ManifestElement... children) {
        return new ManifestElement(name, value, List.of(children), 0, 0);
    }

    /** The name and place. The value may hold what must not be shown. */
    @Override
    public String toString() {
        return "<" + name + "> at line " + line;
    }
}
