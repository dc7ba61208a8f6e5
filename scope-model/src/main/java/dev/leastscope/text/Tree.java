package dev.leastscope.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a YAML or JSON text holds, each part with its place. Scalars stay text: whoever reads a value decides its type, so
 * that {@code no}, {@code 010} and dates mean what they look like.
 *
 * @since 0.1.0
 */
public sealed interface Tree {
    /** Where it begins. */
    Location location();

    /** What it is, for sentences: {@code a list}. */
    String kind();

    /**
     * A single value.
     *
     * @param text the value, escapes resolved
     * @param plain whether it was written without quotes (in JSON: a number, true, false or null)
     * @param location where it begins; for a quoted one the quote
     * @param width how many columns it takes in its line, quotes included; 0 when it has several lines
     */
    record Scalar(String text, boolean plain, Location location, int width) implements Tree {
        /** Whether no value is given: nothing at all, {@code ~} or {@code null}. */
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

        /** The place. The value may hold what must not be shown. */
        @Override
        public String toString() {
            return "scalar at " + location;
        }
    }

    /**
     * A list.
     *
     * @param items in their order
     * @param location where it begins
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
     * @param location where it begins
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
