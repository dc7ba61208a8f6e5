package dev.leastscope.diagnose.pasted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a text into the entries of a log, when its lines begin with times. Each entry is divided into passages: lines
 * and JSON values. A JSON value can have several lines.
 */
public final class LogEntries {
    /** The text before the time: brackets, the key of a JSON value, or the host of an access log. */
    private static final String BEFORE =
            "(?:\\W{0,3}|\\W{0,3}@?(?:ts|time|timestamp)\\W{1,5}|[\\w.:]{3,45} \\S{1,40} \\S{1,40} \\[)";
    /** The day in the form of ISO 8601, syslog or access logs. */
    private static final String DAY =
            "(?:\\d{4}-\\d\\d-\\d\\d[T ]+|[A-Z][a-z]{2} [ \\d]\\d |\\d\\d/[A-Z][a-z]{2}/\\d{4}:)?";
    /** The time of an entry. Matching is linear, because each alternative is bounded. */
    private static final Pattern TIME =
            Pattern.compile(BEFORE + "(?<time>" + DAY + "\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?)");

    private LogEntries() {}

    /** A log entry and its time as written; the time can be without a day. */
    private record Timed(String time, PastedText text) {}

    /**
     * The entries, the earliest first; a single one when the text is not a log. Times are compared only when all have
     * the same form.
     */
    public static List<PastedText> of(PastedText text) {
        List<Timed> entries = new ArrayList<>();
        int from = 0;
        String time = "";
        for (int[] passage : passages(text.text())) {
            Matcher matcher = TIME.matcher(text.text()).region(passage[0], passage[1]);
            if (matcher.lookingAt()) {
                if (passage[0] > from) {
                    entries.add(new Timed(time, text.part(from, passage[0])));
                }
                from = passage[0];
                time = matcher.group("time").replace(' ', 'T');
            }
        }
        if (entries.isEmpty()) {
            return List.of(text);
        }
        entries.add(new Timed(time, text.part(from, text.text().length())));
        boolean comparable =
                entries.stream().map(entry -> entry.time().length()).distinct().count() == 1;
        if (comparable) {
            entries.sort(Comparator.comparing(Timed::time));
        }
        return entries.stream().map(Timed::text).toList();
    }

    /** Lines and JSON values in their order: the start and the end of each. */
    public static List<int[]> passages(String text) {
        int[] closes = closes(text);
        List<int[]> passages = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            if (closes[at] > at) {
                at = closes[at];
            } else if (text.charAt(at) == '\n') {
                passages.add(new int[] {from, at});
                from = at + 1;
            }
            at++;
        }
        passages.add(new int[] {from, text.length()});
        return passages;
    }

    /** For each opening brace the offset of its closing brace, else 0. */
    private static int[] closes(String text) {
        int[] closes = new int[text.length()];
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                open[depth++] = i;
            } else if (text.charAt(i) == '}' && depth > 0) {
                closes[open[--depth]] = i;
            }
        }
        return closes;
    }
}
