package dev.leastscope.diagnose.pasted;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A pasted text, divided into words. Escapes of JSON, addresses and HTML are resolved, and punctuation is ignored. So
 * one pattern matches a log line, a JSON body, a callback address and an error page. Not thread-safe.
 */
public final class PastedText {
    private static final String INSIDE_WORDS = ".-'";

    private final String text;
    private final List<String> words;
    private final int[] starts;
    private final int[] ends;
    /** The words that are HTTP statuses. They are computed when first needed. */
    private BitSet statuses;

    private Set<String> vocabulary;

    private PastedText(String text) {
        this.text = text;
        List<String> found = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!isWord(text.charAt(i))) {
                i++;
                continue;
            }
            int end = wordEnd(text, i);
            found.add(folded(text, i, end));
            places.add(new int[] {i, end});
            i = end;
        }
        words = List.copyOf(EntraCodes.named(found));
        starts = places.stream().mapToInt(place -> place[0]).toArray();
        ends = places.stream().mapToInt(place -> place[1]).toArray();
    }

    /** Reads a pasted text. Escapes are resolved twice, because a body is often quoted in another body. */
    public static PastedText of(String pasted) {
        String resolved = Escapes.resolve(Escapes.resolve(pasted));
        return new PastedText(ServerChallenge.decoded(GoogleErrorAddress.decoded(resolved)));
    }

    /** The part of this text between two places of {@link #text}. */
    public PastedText part(int start, int end) {
        return new PastedText(text.substring(start, end));
    }

    /** Whether a word is a number at a position where HTTP statuses occur. */
    public boolean isStatus(int word) {
        if (statuses == null) {
            statuses = StatusNumbers.in(this);
        }
        return statuses.get(word);
    }

    /** Reads a text of the tables, which contains no escapes. */
    public static PastedText plain(String text) {
        return new PastedText(text);
    }

    /** Whether a value follows a word: {@code scope=} or {@code "scope":}. */
    public boolean hasValue(int word) {
        int at = ends[word];
        while (at < text.length() && "\"' ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && (text.charAt(at) == '=' || text.charAt(at) == ':');
    }

    /** Whether a word is the last of its line, or of its element in an HTML page. */
    public boolean endsLine(int word) {
        int at = ends[word];
        while (at < text.length() && "\"'. )".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '<';
    }

    /** Whether the text contains a word. For most patterns this ends the search early. */
    public boolean holds(String word) {
        if (vocabulary == null) {
            vocabulary = new HashSet<>(words);
        }
        return vocabulary.contains(word);
    }

    /** The text with its escapes resolved. */
    public String text() {
        return text;
    }

    /** The words in their order, in lower case. */
    public List<String> words() {
        return words;
    }

    /** The offset of a word in {@link #text}. */
    public int start(int word) {
        return starts[word];
    }

    /** The offset after a word in {@link #text}. */
    public int end(int word) {
        return ends[word];
    }

    /** Whether the text is a JSON value or a page rather than a sentence or a log line. */
    public boolean isStructured() {
        int i = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && (text.charAt(i) == '{' || text.charAt(i) == '<' || isArray(i));
    }

    /**
     * Whether a bracket begins a JSON array. Log lines begin with a bracket, too: {@code [error]},
     * {@code [2026-11-28]}.
     */
    private boolean isArray(int at) {
        int next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return text.charAt(at) == '[' && next < text.length() && "{[\"]".indexOf(text.charAt(next)) >= 0;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inside = INSIDE_WORDS.indexOf(c) >= 0 && end + 1 < text.length() && isWord(text.charAt(end + 1));
            if ((!isWord(c) && !inside) || (c == '\'' && isStringPrefix(text, start, end))) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Whether a letter is a prefix of a Python string: {@code b'text'}, and {@code u'text'} in Python 2. */
    private static boolean isStringPrefix(String text, int start, int end) {
        return end == start + 1 && (text.charAt(start) == 'b' || text.charAt(start) == 'u');
    }

    private static boolean isWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    /** The text in lower case. Only ASCII is changed, because the patterns contain only ASCII. */
    private static String folded(String text, int start, int end) {
        char[] folded = new char[end - start];
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            folded[i - start] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return new String(folded);
    }
}
