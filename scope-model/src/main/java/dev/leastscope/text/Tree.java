package dev.leastscope.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of a YAML or JSON text. Each part has its place. Scalars stay text: the reader of a value decides its
 * type, so {@code no}, {@code 010} and dates keep their written form.
 *
 * @since 0.1.0
 */
public sealed interface Tree {
    /** The place of its first character. */
    Location location();

    /** Its kind in words, for messages: {@code a list}. */
    String kind();

    /**
     * A single value.
     *
     * @param text the value, escapes resolved
     * @param plain whether it was written without quotes (in JSON: a number, true, false or null)
     * @param location its first character; for a quoted value the quote
     * @param width its width in columns, with quotes; 0 when it has several lines
     */
    record Scalar(String text, boolean plain, Location location, int width) implements Tree {
        /** Whether no value is given: empty, {@code ~} or {@code null}. */
        public boolean isNull() {
            if (!plain) {
                return false;
            }
            return switch (text) {
                case "", "~", "null", "Null", "NULL" -> true;
                default -> false;
            };
        }

        @Override
        public String kind() {
            return isNull() ? "no value" : "a single value";
        }

        /** The place. The value is left out, because it can contain a secret. */
        @Override
        public String toString() {
            return "scalar at " + location;
        }
    }

    /**
     * A list.
     *
     * @param items in their order
     * @param location its first character
     */
    record Sequence(List<Tree> items, Location location) implements Tree {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * A map.
     *
     * @param entries by key, in the order of the text
     * @param location its first character
     */
    record Mapping(Map<String, Entry> entries, Location location) implements Tree {
        @Override
        public String kind() {
            return "a map";
        }

        /** The value of a key. */
        public Optional<Tree> value(String key) {
            Entry entry = entries.get(key);
            return entry == null ? Optional.empty() : Optional.of(entry.value());
        }
    }

    /** A key of a map with its value. */
    record Entry(Scalar key, Tree value) {}
}
