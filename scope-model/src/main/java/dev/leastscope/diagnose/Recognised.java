package dev.leastscope.diagnose;

import dev.leastscope.catalog.KnownError;
import java.util.List;
import java.util.Map;

/**
 * An error found in a text.
 *
 * @param error the row of the tables
 * @param weight how many words fixed it
 * @param quoted the words that it was known by, everything between them left out unless it names scopes
 * @param names by the pattern's name, what stands there
 */
record Recognised(KnownError error, int weight, String quoted, Map<String, List<String>> names) {
    /** What stands at a name; empty when the pattern has no such name. */
    List<String> at(String name) {
        return names.getOrDefault(name, List.of());
    }
}
