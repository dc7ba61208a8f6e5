package dev.leastscope.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text of the tables with places for names, sought in a pasted text word by word. Each word of the text is looked at
 * once a pattern, so that no text can make the search slow. Immutable.
 */
final class TextPattern {
    /** Further apart, two parts of a pattern do not belong together. */
    static final int LONGEST_GAP = 400;

    private static final int LONGEST_BETWEEN = 8;

    private final List<List<String>> parts;
    private final List<String> names;

    private TextPattern(List<List<String>> parts, List<String> names) {
        this.parts = parts;
        this.names = names;
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

    /** The words of a part; one that ends with a star stands for all that begin so. */
    private static List<String> words(String part) {
        PastedText text = PastedText.plain(part);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < text.words().size(); i++) {
            int end = text.end(i);
            boolean open = end < part.length() && part.charAt(end) == '*';
            words.add(open ? text.words().get(i) + "*" : text.words().get(i));
        }
        return List.copyOf(words);
    }

    /** How many words it fixes: the more, the less is recognised by chance. */
    int weight() {
        int weight = 0;
        for (List<String> part : parts) {
            weight += part.size();
        }
        return weight;
    }

    /** Whether a text consists of it and nothing else. */
    boolean isAllOf(List<String> words) {
        return parts.size() == 1 && parts.get(0).size() == words.size() && standsAt(parts.get(0), words, 0);
    }

    /** All its fixed words. */
    List<String> words() {
        return parts.stream().flatMap(List::stream).toList();
    }

    /** Where it stands first in a text; empty when it does not. */
    Optional<TextMatch> find(PastedText text) {
        List<String> words = text.words();
        int[][] chains = new int[parts.size()][];
        for (int at = 0; at < words.size(); at++) {
            // From the last part to the first, so that one word serves one part.
            for (int part = parts.size() - 1; part >= 0; part--) {
                int[] before = part == 0 ? new int[0] : chains[part - 1];
                if (before == null || !standsAt(parts.get(part), words, at) || isTooFar(before, part, at)) {
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

    /** The words as the text has them, which are the pattern's own; of an open one only its beginning. */
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
            int end = open ? start + word.length() - 1 : text.end(first + i);
            fixed.append(text.text(), start, end).append(open && end < text.end(first + i) ? "..." : "");
        }
        return fixed.toString();
    }

    private static boolean standsAt(List<String> part, List<String> words, int at) {
        if (at + part.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < part.size(); i++) {
            String wanted = part.get(i);
            String word = words.get(at + i);
            boolean open = wanted.endsWith("*");
            if (open ? !word.startsWith(wanted.substring(0, wanted.length() - 1)) : !word.equals(wanted)) {
                return false;
            }
        }
        return true;
    }
}
