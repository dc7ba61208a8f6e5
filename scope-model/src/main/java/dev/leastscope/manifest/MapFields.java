package dev.leastscope.manifest;

import dev.leastscope.integration.Named;
import dev.leastscope.text.Location;
import dev.leastscope.text.Quotation;
import dev.leastscope.text.Spelling;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the values of one map by key and checks their form. A wrong value is reported and then treated as absent, so
 * the other values are still read.
 */
final class MapFields {
    private final Tree.Mapping map;
    private final ProblemCollector problems;

    private MapFields(Tree.Mapping map, ProblemCollector problems) {
        this.map = map;
        this.problems = problems;
    }

    /** The fields of a map. Unknown keys are problems. */
    static MapFields of(Tree.Mapping map, List<String> known, ProblemCollector problems) {
        for (Tree.Entry entry : map.entries().values()) {
            String key = entry.key().text();
            if (!known.contains(key) && !isExtension(key)) {
                unknown(entry.key(), known, problems);
            }
        }
        return new MapFields(map, problems);
    }

    /** The fields of a tree that must be a map; null, with a problem, for another tree. */
    static MapFields of(Tree tree, String what, List<String> known, ProblemCollector problems) {
        if (tree instanceof Tree.Mapping mapping) {
            return of(mapping, known, problems);
        }
        boolean isNull = tree instanceof Tree.Scalar scalar && scalar.isNull();
        problems.add(
                tree,
                isNull ? what + " has no value" : what + " must be a map of keys and values, not " + tree.kind(),
                "write 'key: value'");
        return null;
    }

    /** Whether a key is an extension, which this reader ignores. */
    static boolean isExtension(String key) {
        return key.startsWith("x-");
    }

    private static void unknown(Tree.Scalar key, List<String> known, ProblemCollector problems) {
        String name = key.text();
        String hint = Spelling.hint(name, known);
        String elsewhere = ManifestKeys.belongs(name);
        if (hint.isEmpty() && !elsewhere.isEmpty()) {
            problems.add(key, "key " + Quotation.of(name) + " does not belong here", elsewhere);
            return;
        }
        problems.add(
                key,
                "unknown key " + Quotation.of(name),
                hint.isEmpty() ? "known here: " + String.join(", ", known) : hint);
    }

    /** A key with its value; null when it is absent or has no value. */
    Tree.Entry entry(String key) {
        Tree.Entry entry = map.entries().get(key);
        if (entry != null && entry.value() instanceof Tree.Scalar scalar && scalar.isNull()) {
            problems.add(
                    entry.key(),
                    "key '" + key + "' has no value",
                    ManifestKeys.ITEMS.containsKey(key) ? "write [] for none" : "give it a value, or remove the key");
            return null;
        }
        return entry;
    }

    /** Whether a key exists, with or without a value. */
    boolean has(String key) {
        return map.entries().containsKey(key);
    }

    /** The key itself, for its place. It must exist. */
    Tree.Scalar key(String key) {
        return map.entries().get(key).key();
    }

    /** The place of a key; {@code otherwise} when it is absent. */
    Location location(String key, Location otherwise) {
        Tree.Entry entry = map.entries().get(key);
        return entry == null ? otherwise : entry.key().location();
    }

    /** A single value that is not blank; null when it is absent or wrong. */
    Tree.Scalar scalar(String key) {
        Tree.Entry entry = entry(key);
        return entry == null ? null : scalar(entry.value(), "'" + key + "'", problems);
    }

    private static Tree.Scalar scalar(Tree tree, String what, ProblemCollector problems) {
        if (!(tree instanceof Tree.Scalar scalar)) {
            problems.add(tree, what + " must be a single value, not " + tree.kind(), "");
            return null;
        }
        if (scalar.text().isBlank()) {
            problems.add(scalar, what + " is empty", "");
            return null;
        }
        return scalar;
    }

    /** A required single value; null, with a problem, when it is absent. */
    Tree.Scalar required(String key, String what) {
        if (!has(key)) {
            problems.add(map, what + " needs '" + key + "'", "add '" + key + ": ...'");
            return null;
        }
        return scalar(key);
    }

    /** A text; empty when it is absent or wrong. */
    String text(String key) {
        Tree.Scalar scalar = scalar(key);
        return scalar == null ? "" : scalar.text();
    }

    /** A text with its place; empty when it is absent or wrong. */
    Optional<Named> named(String key) {
        Tree.Scalar scalar = scalar(key);
        return scalar == null ? Optional.empty() : Optional.of(new Named(scalar.text(), scalar.location()));
    }

    /** The value of one of several words; null when it is absent or wrong. */
    <T> T choice(String key, Choice<T> choice) {
        Tree.Scalar scalar = scalar(key);
        return scalar == null ? null : choice("'" + key + "'", scalar, choice, problems);
    }

    static <T> T choice(String what, Tree.Scalar scalar, Choice<T> choice, ProblemCollector problems) {
        T value = choice.value(scalar.text());
        if (value == null) {
            problems.add(
                    scalar,
                    what + " must be " + choice.asSentence() + ", not " + Quotation.of(scalar.text()),
                    Spelling.hint(scalar.text(), choice.words()));
        }
        return value;
    }

    /** True or false, without quotes; false when it is absent or wrong. */
    boolean flag(String key) {
        Tree.Scalar scalar = scalar(key);
        if (scalar == null) {
            return false;
        }
        if (!scalar.plain() && Choice.FLAG.value(scalar.text()) != null) {
            problems.add(scalar, "'" + key + "' must be true or false, not a text", "remove the quotes");
            return false;
        }
        Boolean value = choice("'" + key + "'", scalar, Choice.FLAG, problems);
        return value != null && value;
    }

    /** A list of texts; empty when it is absent or not a list. */
    Optional<List<Named>> names(String key) {
        List<Tree> items = items(key);
        if (items == null) {
            return Optional.empty();
        }
        List<Named> names = new ArrayList<>(items.size());
        for (Tree item : items) {
            if (item instanceof Tree.Scalar empty && empty.isNull()) {
                problems.add(item, "an item of '" + key + "' has no value", "remove it, or write [] for none");
                continue;
            }
            Tree.Scalar scalar = scalar(item, "an item of '" + key + "'", problems);
            if (scalar != null && !isSeveralItems(scalar, key)) {
                names.add(new Named(scalar.text(), scalar.location()));
            }
        }
        return Optional.of(List.copyOf(names));
    }

    /**
     * Whether an item is several items. YAML joins a line to the item before it when the line is indented deeper than
     * the items, even if it begins with a hyphen.
     */
    private boolean isSeveralItems(Tree.Scalar scalar, String key) {
        int hyphen = scalar.plain() ? scalar.text().indexOf(" - ") : -1;
        if (hyphen < 0) {
            return false;
        }
        String second = scalar.text().substring(hyphen + 3);
        int next = second.indexOf(" - ");
        String first = Quotation.of(scalar.text().substring(0, hyphen));
        String joined = Quotation.of(next < 0 ? second : second.substring(0, next));
        problems.add(
                scalar,
                scalar.width() == 0
                        ? "the line after " + first + " is indented deeper than the items of '" + key
                                + "', so YAML makes both lines one item"
                        : "one item of '" + key + "' contains several names",
                scalar.width() == 0
                        ? "indent the line '- ...' of " + joined + " like the other items"
                        : "write " + joined + " as a separate item");
        return true;
    }

    /** The items of a list; null when it is absent or not a list. */
    List<Tree> items(String key) {
        Tree.Entry entry = entry(key);
        if (entry == null) {
            return null;
        }
        if (entry.value() instanceof Tree.Sequence sequence) {
            return sequence.items();
        }
        problems.add(
                entry.value(),
                "'" + key + "' must be a list, not " + entry.value().kind(),
                "write '" + key + ": [...]', or one item a line after '- '");
        return null;
    }

    /** A map; null when it is absent or not a map. */
    Tree.Mapping map(String key) {
        Tree.Entry entry = entry(key);
        if (entry == null) {
            return null;
        }
        if (entry.value() instanceof Tree.Mapping mapping) {
            return mapping;
        }
        problems.add(
                entry.value(),
                "'" + key + "' must be a map of keys and values, not "
                        + entry.value().kind(),
                "write each key on its own line below it, with a value");
        return null;
    }

    ProblemCollector problems() {
        return problems;
    }
}
