package dev.leastscope.diagnose.recognition;

import dev.leastscope.diagnose.pasted.PastedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text of the tables with places for names. A pasted text is searched for it word by word. Each word is compared once
 * for each pattern, so the search is linear for any text. Immutable.
 */
final class TextPattern {
    /** The most characters between two parts of a pattern. */
    static final int LONGEST_GAP = 400;

    private static final int LONGEST_BETWEEN = 8;

    private static final char STATUS = '#';
    /** The mark after a word of a pattern that must have a value: {@code scope=} or {@code "scope":}. */
    private static final char VALUE = '=';
    /** The mark after a word of a pattern that must be the last of its line. */
    private static final char LAST = '!';

    private final List<List<String>> parts;
    private final List<String> names;
    /** The words without a star, which a text must contain. */
    private final List<String> needed = new ArrayList<>();

    private TextPattern(List<List<String>> parts, List<String> names) {
        this.parts = parts;
        this.names = names;
        for (List<String> part : parts) {
            for (String word : part) {
                if (!word.endsWith("*")) {
                    needed.add(plain(word));
                }
            }
        }
    }

    /** Reads a pattern such as {@code asked for scope {scope} that doesn't exist}. */
    static TextPattern of(String pattern) {
        List<List<String>> parts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            parts.add(words(pattern.substring(at, open)));
            names.add(pattern.substring(open + 1, close));
            at = close + 1;
        }
        List<String> last = words(pattern.substring(at));
        if (!last.isEmpty()) {
            parts.add(last);
        }
        return new TextPattern(List.copyOf(parts), List.copyOf(names));
    }

    /**
     * The words of a part. A word with a star at its end matches all words that begin with it; {@code #403} matches a
     * status.
     */
    private static List<String> words(String part) {
        PastedText text = PastedText.plain(part);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < text.words().size(); i++) {
            int end = text.end(i);
            boolean open = end < part.length() && part.charAt(end) == '*';
            boolean status = text.start(i) > 0 && part.charAt(text.start(i) - 1) == STATUS;
            boolean marked = end < part.length() && (part.charAt(end) == VALUE || part.charAt(end) == LAST);
            words.add((status ? "#" : "") + text.words().get(i) + (open ? "*" : marked ? part.charAt(end) : ""));
        }
        return List.copyOf(words);
    }

    /** The number of words that it fixes. More words make a match by chance less likely. */
    int weight() {
        int weight = 0;
        for (List<String> part : parts) {
            weight += part.size();
        }
        return weight;
    }

    /** All its fixed words. */
    List<String> words() {
        return parts.stream().flatMap(List::stream).toList();
    }

    /** Whether it is a single word, as printed codes are. */
    boolean isCode() {
        return parts.size() == 1 && parts.get(0).size() == 1 && names.isEmpty();
    }

    /** The first match in a text; empty when there is none. */
    Optional<TextMatch> find(PastedText text) {
        for (String word : needed) {
            if (!text.holds(word)) {
                return Optional.empty();
            }
        }
        List<String> words = text.words();
        int[][] chains = new int[parts.size()][];
        for (int at = 0; at < words.size(); at++) {
            // The search runs from the last part to the first, so that one word matches only one part.
            for (int part = parts.size() - 1; part >= 0; part--) {
                int[] before = part == 0 ? new int[0] : chains[part - 1];
                if (before == null || !standsAt(parts.get(part), text, at) || isTooFar(before, part, at)) {
                    continue;
                }
                chains[part] = extended(before, at);
                if (part == parts.size() - 1) {
                    return Optional.of(matched(text, chains[part]));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isTooFar(int[] before, int part, int at) {
        if (part == 0) {
            return false;
        }
        int end = before[part - 1] + parts.get(part - 1).size();
        return at < end || at - end > LONGEST_GAP;
    }

    private static int[] extended(int[] before, int at) {
        int[] chain = new int[before.length + 1];
        System.arraycopy(before, 0, chain, 0, before.length);
        chain[before.length] = at;
        return chain;
    }

    private TextMatch matched(PastedText text, int[] chain) {
        List<TextMatch.Piece> pieces = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            int first = chain[part];
            int last = first + parts.get(part).size() - 1;
            pieces.add(new TextMatch.Piece("", fixed(text, first, parts.get(part))));
            if (part < names.size()) {
                int end = part + 1 < parts.size()
                        ? text.start(chain[part + 1])
                        : text.text().length();
                pieces.add(new TextMatch.Piece(names.get(part), text.text().substring(text.end(last), end)));
            }
        }
        return new TextMatch(chain[0], weight(), List.copyOf(pieces));
    }

    /** The matched words of the pattern. For a word with a star, only its fixed beginning. */
    private static String fixed(PastedText text, int first, List<String> part) {
        StringBuilder fixed = new StringBuilder();
        for (int i = 0; i < part.size(); i++) {
            int start = text.start(first + i);
            if (i > 0) {
                String between =
                        text.text().substring(text.end(first + i - 1), start).replace('\n', ' ');
                fixed.append(between.length() > LONGEST_BETWEEN ? " " : between);
            }
            String word = part.get(i);
            boolean open = word.endsWith("*");
            // A number among error codes is read as AADSTS and the number, which is longer than its text.
            int end = open ? Math.min(start + word.length() - 1, text.end(first + i)) : text.end(first + i);
            fixed.append(text.text(), start, end).append(open && end < text.end(first + i) ? "..." : "");
        }
        return fixed.toString();
    }

    private static boolean standsAt(List<String> part, PastedText text, int at) {
        if (at + part.size() > text.words().size()) {
            return false;
        }
        for (int i = 0; i < part.size(); i++) {
            if (!fits(part.get(i), text, at + i)) {
                return false;
            }
        }
        return true;
    }

    /** The word without the marks of the pattern. */
    private static String plain(String wanted) {
        char last = wanted.charAt(wanted.length() - 1);
        int end = last == '*' || last == VALUE || last == LAST ? 1 : 0;
        return wanted.substring(wanted.charAt(0) == STATUS ? 1 : 0, wanted.length() - end);
    }

    private static boolean fits(String wanted, PastedText text, int at) {
        String word = text.words().get(at);
        if (wanted.charAt(wanted.length() - 1) == VALUE) {
            return plain(wanted).equals(word) && text.hasValue(at);
        }
        if (wanted.charAt(wanted.length() - 1) == LAST) {
            return plain(wanted).equals(word) && text.endsLine(at);
        }
        if (wanted.charAt(0) == STATUS) {
            return wanted.length() == word.length() + 1 && wanted.endsWith(word) && text.isStatus(at);
        }
        return wanted.endsWith("*") ? word.startsWith(wanted.substring(0, wanted.length() - 1)) : word.equals(wanted);
    }
}
