package dev.leastscope.diagnose.recognition;

import dev.leastscope.catalog.errors.KnownError;
import dev.leastscope.diagnose.pasted.PastedText;
import java.util.List;
import java.util.Map;

/**
 * An error that was recognised in a text.
 *
 * @param error the row of the tables
 * @param by how it was recognised
 * @param weight the number of words that match
 * @param quoted the words by which it was recognised; everything between them is left out unless it names scopes
 * @param names the matched names, by their name in the pattern
 * @param entry the part of the text that contains the error
 */
public record Recognised(
        KnownError error, By by, int weight, String quoted, Map<String, List<String>> names, PastedText entry) {
    /** How an error was recognised, the most certain first. */
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

    /** The matched names for a name of the pattern; empty when the pattern has no such name. */
    public List<String> at(String name) {
        return names.getOrDefault(name, List.of());
    }
}
