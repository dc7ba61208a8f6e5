package dev.leastscope.catalog;

import dev.leastscope.text.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value in a table's YAML source, with its place. Exactly one of text, items and fields is there; text is kept as written.
 */
record SourceNode(Location location, String text, List<SourceNode> items, Map<String, SourceNode> fields) {

    static SourceNode scalar(Location location, String text) {
        return new SourceNode(location, text, null, null);
    }

    static SourceNode list(Location location, List<SourceNode> items) {
        return new SourceNode(location, null, items, null);
    }

    static SourceNode map(Location location, LinkedHashMap<String, SourceNode> fields) {
        return new SourceNode(location, null, null, fields);
    }

    Optional<SourceNode> field(String key) {
        return fields == null ? Optional.empty() : Optional.ofNullable(fields.get(key));
    }
}
