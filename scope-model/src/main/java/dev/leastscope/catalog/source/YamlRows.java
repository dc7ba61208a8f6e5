package dev.leastscope.catalog.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads the values of a YAML file that the build compiles. A mistake is an exception with file and line.
 *
 * @param file the name of the file
 */
record YamlRows(String file) {
    void known(Node row, Map<String, Node> keys, Set<String> allowed) {
        for (String key : keys.keySet()) {
            if (!allowed.contains(key)) {
                throw bad(row, "the key " + key + " is not one of " + new TreeSet<>(allowed));
            }
        }
    }

    <E extends Enum<E>> E choice(E[] values, String text, Node row) {
        List<String> names = new ArrayList<>();
        for (E value : values) {
            String name = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (name.equals(text)) {
                return value;
            }
            names.add(name);
        }
        throw bad(row, text + " is not one of " + names);
    }

    List<Node> optionalList(Map<String, Node> keys, String key) {
        return keys.containsKey(key) ? list(keys.get(key)) : List.of();
    }

    List<String> texts(Map<String, Node> keys, String key) {
        return optionalList(keys, key).stream().map(this::scalar).toList();
    }

    Map<String, Node> map(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw bad(node, "a map is expected here");
        }
        Map<String, Node> result = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            result.put(scalar(tuple.getKeyNode()), tuple.getValueNode());
        }
        return result;
    }

    List<Node> list(Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            throw bad(node, "a list is expected here");
        }
        return sequence.getValue();
    }

    String scalar(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw bad(node, "a text is expected here");
        }
        return scalar.getValue();
    }

    Node need(Map<String, Node> keys, String key, Node row) {
        Node node = keys.get(key);
        if (node == null) {
            throw bad(row, "the key " + key + " is missing");
        }
        return node;
    }

    String text(Map<String, Node> keys, String key, Node row) {
        return scalar(need(keys, key, row));
    }

    Optional<String> optional(Map<String, Node> keys, String key) {
        return Optional.ofNullable(keys.get(key)).map(this::scalar);
    }

    IllegalArgumentException bad(Node node, String message) {
        return new IllegalArgumentException(file + ":" + (node.getStartMark().getLine() + 1) + ": " + message);
    }
}
