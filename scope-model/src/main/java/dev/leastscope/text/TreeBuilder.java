package dev.leastscope.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds a tree from the events of a parser, without recursion. It refuses the errors that YAML and JSON have in
 * common: too deep nesting, keys that are not text, and duplicate keys.
 */
final class TreeBuilder {
    /** Two entries of one map with the same key. */
    private record Duplicate(Tree.Scalar key, Tree.Scalar first) {}

    private static final class Level {
        private final Location location;
        private final List<Tree> items;
        private final Map<String, Tree.Entry> entries;
        private Tree.Scalar key;

        private Level(Location location, boolean mapping) {
            this.location = location;
            this.items = mapping ? null : new ArrayList<>();
            this.entries = mapping ? new LinkedHashMap<>() : null;
        }

        private Tree toTree() {
            return items == null
                    ? new Tree.Mapping(Collections.unmodifiableMap(entries), location)
                    : new Tree.Sequence(Collections.unmodifiableList(items), location);
        }
    }

    private final Deque<Level> levels = new ArrayDeque<>();
    private final List<Duplicate> duplicates = new ArrayList<>();
    private Tree root;
    private Location latest;

    void open(Location location, boolean mapping) {
        latest = location;
        Level parent = levels.peek();
        if (parent != null && parent.entries != null && parent.key == null) {
            throw new Refusal(location, 1, "a key must be a single value", "");
        }
        if (levels.size() == Limits.NESTING) {
            throw new Refusal(
                    location, 1, "nested more than " + Limits.NESTING + " levels deep; deeper values are not read", "");
        }
        levels.push(new Level(location, mapping));
    }

    void close() {
        put(levels.pop().toTree());
    }

    void scalar(Tree.Scalar scalar) {
        latest = scalar.location();
        Level level = levels.peek();
        if (level == null || level.entries == null || level.key != null) {
            put(scalar);
            return;
        }
        if (scalar.isNull()) {
            throw new Refusal(scalar.location(), 1, "a key is missing before the ':'", "");
        }
        Tree.Entry first = level.entries.get(scalar.text());
        if (first != null) {
            duplicates.add(new Duplicate(scalar, first.key()));
        }
        level.key = scalar;
    }

    private void put(Tree tree) {
        Level level = levels.peek();
        if (level == null) {
            root = tree;
        } else if (level.entries == null) {
            level.items.add(tree);
        } else {
            level.entries.putIfAbsent(level.key.text(), new Tree.Entry(level.key, tree));
            level.key = null;
        }
    }

    /** Whether a complete value has been read. */
    boolean isComplete() {
        return root != null;
    }

    /** The tree, or the problems of duplicate keys. */
    Reading<Tree> finish(SourceText source, KnownKeys keys) {
        if (root == null) {
            Location start = new Location(source.name(), 1, 1);
            return Reading.failed(List.of(new Problem(start, "the file contains no value", "", "")));
        }
        if (duplicates.isEmpty()) {
            return Reading.of(root);
        }
        Disclosure disclosure = Disclosure.of(source.name(), root, keys);
        List<Problem> problems = new ArrayList<>();
        for (Duplicate duplicate : duplicates) {
            Tree.Scalar key = duplicate.key();
            if (problems.size() == Limits.PROBLEMS) {
                problems.add(Problem.further(key.location(), duplicates.size() - Limits.PROBLEMS));
                break;
            }
            String name = Quotation.of(key.text());
            problems.add(new Problem(
                    key.location(),
                    "key " + name + " is already set at line "
                            + duplicate.first().location().line(),
                    "remove one of the two",
                    Snippet.of(source, key.location(), key.width(), disclosure)));
        }
        return Reading.failed(problems);
    }

    /** The problem when the text could not be read to its end. */
    Reading<Tree> refused(SourceText source, KnownKeys keys, Refusal refusal) {
        Disclosure disclosure = Disclosure.of(source.name(), partial(), keys);
        String snippet = Snippet.of(source, refusal.location(), refusal.width(), disclosure);
        return Reading.failed(List.of(new Problem(refusal.location(), refusal.getMessage(), refusal.fix(), snippet)));
    }

    /** The place of the last event; the start of the text when there was none. */
    Location latest(SourceText source) {
        return latest == null ? new Location(source.name(), 1, 1) : latest;
    }

    /** The tree up to now: complete, or the part before a refusal; null when there is none. */
    private Tree partial() {
        if (root != null) {
            return root;
        }
        Tree inner = null;
        for (Level level : levels) {
            if (inner != null && level.items != null) {
                level.items.add(inner);
            } else if (level.key != null) {
                Tree value = inner == null ? new Tree.Sequence(List.of(), level.key.location()) : inner;
                level.entries.putIfAbsent(level.key.text(), new Tree.Entry(level.key, value));
            }
            inner = level.toTree();
        }
        return inner;
    }
}
