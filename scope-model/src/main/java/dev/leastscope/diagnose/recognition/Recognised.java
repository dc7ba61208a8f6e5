package dev.leastscope.diagnose.recognition;

import dev.leastscope.catalog.errors.KnownError;
import dev.leastscope.diagnose.pasted.PastedText;
import java.util.List;
import java.util.Map;

/**
 * An error found in a text.
 *
 * @param error the row of the tables
 * @param by what it was recognised by
 * @param weight how many words fixed it
 * @param quoted the words that it was known by, everything between them left out unless it names scopes
 * @param names by the pattern's name, what stands there
 * @param entry the part of the text that holds it
 */
public record Recognised(
        KnownError error, By by, int weight, String quoted, Map<String, List<String>> names, PastedText entry) {
    /** What an error was recognised by, the surest first. */
    public enum By {
        /** A printed code. */
        CODE("code"),
        /** A printed sentence. */
        TEXT("text"),
        /** A call and the status of its answer. */
        CALL("call"),
        /** Plain words. */
        WORDS("words");

        private final String id;

        By(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** What stands at a name; empty when the pattern has no such name. */
    public List<String> at(String name) {
        return names.getOrDefault(name, List.of());
    }
}
