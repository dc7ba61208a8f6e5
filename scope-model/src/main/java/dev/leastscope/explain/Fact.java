package dev.leastscope.explain;

import java.util.List;

/**
 * One thing that is known of a name.
 *
 * @param key its key in JSON
 * @param label its name for people
 * @param values what is known; at least one
 * @since 0.1.0
 */
public record Fact(String key, String label, List<String> values) {}
