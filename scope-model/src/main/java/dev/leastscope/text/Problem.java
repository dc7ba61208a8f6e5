package dev.leastscope.text;

/**
 * An error that prevents the reading of an input: what is wrong, where, and how to fix it.
 *
 * @param location its place; never null
 * @param message what is wrong, one sentence, without the place and without any secret
 * @param fix how to fix it, one sentence; empty when the message already says it
 * @param snippet the line with a caret under the place, secrets masked; empty when there is no line to show
 * @since 0.1.0
 */
public record Problem(Location location, String message, String fix, String snippet) implements Comparable<Problem> {

    /**
     * A problem that counts the further problems that are not reported.
     *
     * @param last the place of the last reported problem
     * @param count the number of problems that are not reported
     */
    public static Problem further(Location last, int count) {
        return new Problem(
                last, count + " more problems are not reported: at most " + Limits.PROBLEMS + " are", "", "");
    }

    /** Orders by place, then by message. */
    @Override
    public int compareTo(Problem other) {
        int byPlace = location.compareTo(other.location);
        return byPlace != 0 ? byPlace : message.compareTo(other.message);
    }

    /**
     * The form {@code file:line:column: error: message}, then the snippet and the fix on their own lines. Invisible
     * characters in the path are escaped.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(128);
        if (location.isKnown()) {
            text.append(SafeText.visible(location.toString())).append(": ");
        }
        text.append("error: ").append(message);
        if (!snippet.isEmpty()) {
            text.append('\n').append(snippet);
        }
        if (!fix.isEmpty()) {
            text.append('\n').append("  fix: ").append(fix);
        }
        return text.toString();
    }
}
