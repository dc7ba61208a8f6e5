package dev.leastscope.manifest;

import java.util.List;

/**
 * An element of the POM's {@code <integration>}, without types of Maven.
 *
 * <p>The element names are the keys of the manifest. A list contains one element for each item, named by the singular
 * of the list: {@code <features><feature>messages.read</feature></features>}. Items of {@code verified} and
 * {@code forbid} are {@code <scope>} elements. Several provider apps are {@code <app>} elements of
 * {@code <provider-app>}. An empty list is an empty element.
 *
 * @param name the element's name
 * @param value its text; null or blank when it has child elements
 * @param children its child elements
 * @param line its line in the POM, from 1; 0 when unknown
 * @param column its column, from 1; 0 when unknown
 * @since 0.1.0
 */
public record ManifestElement(String name, String value, List<ManifestElement> children, int line, int column) {
    /** Copies the list of children. */
    public ManifestElement {
        value = value == null ? "" : value.trim();
        children = List.copyOf(children);
    }

    /** An element with an unknown place. */
    public static ManifestElement of(String name, String value, ManifestElement... children) {
        return new ManifestElement(name, value, List.of(children), 0, 0);
    }

    /** The name and place. The value is left out, because it can contain a secret. */
    @Override
    public String toString() {
        return "<" + name + "> at line " + line;
    }
}
