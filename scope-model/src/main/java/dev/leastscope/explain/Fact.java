package dev.leastscope.explain;

import java.util.List;

/**
 * A fact about a name.
 *
 * @param key its key in JSON
 * @param label its label in texts
 * @param values its values; at least one
 * @since 0.1.0
 */
public record Fact(String key, String label, List<String> values) {}
