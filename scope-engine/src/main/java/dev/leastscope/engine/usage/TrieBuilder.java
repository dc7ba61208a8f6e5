package dev.leastscope.engine.usage;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects paths and builds a {@link Trie}. */
final class TrieBuilder {
    private final Node root = new Node();
    private final List<Node> nodes = new ArrayList<>();

    private static final class Node {
        final Map<String, Node> literals = new TreeMap<>();
        Node placeholder;
        final int[] values = new int[Trie.METHODS];
        boolean administered;
        int number;

        Node() {
            Arrays.fill(values, Trie.UNKNOWN);
        }
    }

    /** Adds the number of an operation under its method and path. Segments in braces are placeholders. */
    void add(String method, String path, int number) {
        byte[] text = method.getBytes(StandardCharsets.US_ASCII);
        node(path).values[Trie.method(text, 0, text.length)] = number;
    }

    /** Adds a path that administers the application, for every method. */
    void administration(String path) {
        int[] values = node(path).values;
        for (int i = 0; i < values.length; i++) {
            // A path in the tables is an operation.
            values[i] = values[i] == Trie.UNKNOWN ? Trie.ADMINISTRATION : values[i];
        }
    }

    /** Adds a path that administers the application, with all paths below it. */
    void administrationBelow(String path) {
        node(path).administered = true;
    }

    private Node node(String path) {
        Node node = root;
        for (String segment : path.substring(1).split("/", -1)) {
            if (segment.startsWith("{")) {
                node.placeholder = node.placeholder == null ? new Node() : node.placeholder;
                node = node.placeholder;
            } else {
                node = node.literals.computeIfAbsent(segment, name -> new Node());
            }
        }
        return node;
    }

    Trie build() {
        number(root);
        int edges = 0;
        for (Node node : nodes) {
            edges += node.literals.size();
        }
        ByteArrayOutputStream pool = new ByteArrayOutputStream();
        int[] edgeFirst = new int[nodes.size() + 1];
        int[] edgeKey = new int[edges];
        int[] edgeText = new int[edges];
        int[] edgeLength = new int[edges];
        int[] edgeNode = new int[edges];
        int[] placeholder = new int[nodes.size()];
        int[] values = new int[nodes.size() * Trie.METHODS];
        boolean[] administered = new boolean[nodes.size()];
        int edge = 0;
        for (Node node : nodes) {
            edgeFirst[node.number] = edge;
            for (Map.Entry<String, Node> literal : node.literals.entrySet()) {
                byte[] text = literal.getKey().getBytes(StandardCharsets.US_ASCII);
                edgeKey[edge] = Trie.key(text.length, text[0], text[text.length - 1]);
                edgeText[edge] = pool.size();
                edgeLength[edge] = text.length;
                edgeNode[edge++] = literal.getValue().number;
                pool.writeBytes(text);
            }
            placeholder[node.number] = node.placeholder == null ? Trie.UNKNOWN : node.placeholder.number;
            System.arraycopy(node.values, 0, values, node.number * Trie.METHODS, Trie.METHODS);
            administered[node.number] = node.administered;
        }
        edgeFirst[nodes.size()] = edge;
        return new Trie(
                pool.toByteArray(),
                edgeFirst,
                edgeKey,
                edgeText,
                edgeLength,
                edgeNode,
                placeholder,
                values,
                administered);
    }

    private void number(Node node) {
        node.number = nodes.size();
        nodes.add(node);
        node.literals.values().forEach(this::number);
        if (node.placeholder != null) {
            number(node.placeholder);
        }
    }
}
