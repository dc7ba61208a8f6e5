package dev.leastscope.diagnose.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a text without times, ids, class names, stack frames, addresses and words without meaning for an error.
 */
public final class BareWords {
    private static final int LONGEST_NUMBER = 3;

    private BareWords() {}

    public static List<String> of(List<String> words, Set<String> fillers) {
        return words.stream().filter(word -> !fillers.contains(word)).toList();
    }

    public static List<String> of(PastedText text, Set<String> fillers) {
        List<String> bare = new ArrayList<>();
        boolean frame = false;
        for (int i = 0; i < text.words().size(); i++) {
            String word = text.words().get(i);
            boolean newLine = i == 0
                    || text.text().substring(text.end(i - 1), text.start(i)).indexOf('\n') >= 0;
            frame = newLine ? isFrame(text, i) : frame;
            if (!frame && !fillers.contains(word) && !isNoise(word)) {
                bare.add(word);
            }
        }
        return bare;
    }

    /** Whether a text contains an exception of Nylas' SDK. */
    public static boolean isOfSdk(PastedText text) {
        return text.words().stream()
                .anyMatch(word -> word.startsWith("com.nylas.")
                        || word.startsWith("nylas.")
                        || (word.startsWith("nylas") && word.endsWith("error")));
    }

    private static boolean isFrame(PastedText text, int word) {
        String first = text.words().get(word);
        return first.equals("at") || first.equals("file") || first.startsWith("...");
    }

    private static boolean isNoise(String word) {
        boolean digit = false;
        boolean other = false;
        for (int i = 0; i < word.length(); i++) {
            digit |= Character.isDigit(word.charAt(i));
            other |= !Character.isDigit(word.charAt(i));
        }
        boolean id = digit && other;
        boolean number = digit && !other && word.length() != LONGEST_NUMBER && word.length() < LONGEST_NUMBER + 2;
        boolean className = word.indexOf('.') > 0 && !digit && word.indexOf('_') < 0 && isClassName(word);
        return id || number || className || (word.startsWith("nylas") && word.endsWith("error"));
    }

    /**
     * Whether a word is a class name, as {@code com.nylas.models.nylasapierror}: it has two dots, or one dot before an
     * exception.
     */
    private static boolean isClassName(String word) {
        int first = word.indexOf('.');
        return word.indexOf('.', first + 1) > 0 || word.endsWith("error") || word.endsWith("exception");
    }
}
