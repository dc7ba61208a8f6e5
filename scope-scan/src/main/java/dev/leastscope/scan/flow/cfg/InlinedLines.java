package dev.leastscope.scan.flow.cfg;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of Kotlin's inline functions. The compiler gives their bodies line numbers after the end of the file. The class
 * contains the line that calls them (SourceDebugExtension, JSR 45, stratum KotlinDebug).
 */
public final class InlinedLines {
    private static final InlinedLines NONE = new InlinedLines(List.of());
    private static final String STRATUM = "*S KotlinDebug\n";

    private final List<Range> ranges;

    private record Range(int first, int last, int step, int calledFrom) {}

    private InlinedLines(List<Range> ranges) {
        this.ranges = ranges;
    }

    /**
     * Reads the lines of a class.
     *
     * @param debug the SourceDebugExtension of the class; null when it has none
     */
    public static InlinedLines of(String debug) {
        int stratum = debug == null ? -1 : debug.indexOf(STRATUM);
        int lines = stratum < 0 ? -1 : debug.indexOf("*L\n", stratum);
        if (lines < 0) {
            return NONE;
        }
        List<Range> ranges = new ArrayList<>();
        int at = lines + "*L\n".length();
        while (at < debug.length() && debug.charAt(at) != '*') {
            int end = debug.indexOf('\n', at);
            end = end < 0 ? debug.length() : end;
            range(debug.substring(at, end), ranges);
            at = end + 1;
        }
        return new InlinedLines(List.copyOf(ranges));
    }

    /**
     * Reads input line, file, repeats, output line and increment: {@code 36#1,2:53,3}. A line of another form is
     * ignored.
     */
    private static void range(String line, List<Range> ranges) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            return;
        }
        String[] input = line.substring(0, colon).split(",", -1);
        String[] output = line.substring(colon + 1).split(",", -1);
        int hash = input[0].indexOf('#');
        int from = number(hash < 0 ? input[0] : input[0].substring(0, hash));
        int repeats = input.length > 1 ? number(input[1]) : 1;
        int first = number(output[0]);
        int step = output.length > 1 ? number(output[1]) : 1;
        if (from > 0 && repeats > 0 && first > 0 && step > 0) {
            ranges.add(new Range(
                    first, (int) Math.min(Integer.MAX_VALUE, first + (long) repeats * step - 1), step, from));
        }
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            if (digit < 0 || number > 10_000_000) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The line in the source file. */
    public int source(int line) {
        if (this == NONE) {
            return line;
        }
        for (Range range : ranges) {
            if (line >= range.first && line <= range.last) {
                return range.calledFrom + (line - range.first) / range.step;
            }
        }
        return line;
    }
}
