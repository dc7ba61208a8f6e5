package dev.leastscope.text;

/**
 * Something that keeps an input from being read: what is wrong, where, and how to fix it.
 *
 * @param location where; never null
 * @param message what is wrong, one sentence, without the place and without any secret
 * @param fix how to fix it, one sentence; empty when the message says it already
 * @param snippet the line with a caret under the place, secrets masked; empty when there is none to show
 * @since 0.1.0
 */
public record Problem(Location location, String message, String fix, String snippet) implements Comparable<Problem> {

    /**
     * States that there are more problems than are reported.
     *
     * @param last the place of the last one that is reported
     * @param count how many are not reported
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

    /** {@code file:line:column: error: message}, the path escaped where it does not show, then the snippet and the fix on lines of their own. */
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
