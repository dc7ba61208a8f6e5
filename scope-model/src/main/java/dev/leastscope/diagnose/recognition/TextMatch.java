package dev.leastscope.diagnose.recognition;

import java.util.List;

/**
 * Where a pattern stands in a text.
 *
 * @param firstWord the number of its first word
 * @param weight how many words the pattern fixes
 * @param pieces what it covers, in order: words that the pattern fixes, and between them what stands at its names
 */
record TextMatch(int firstWord, int weight, List<Piece> pieces) {
    /**
     * A piece of the text.
     *
     * @param name the pattern's name for it; empty for words that the pattern fixes
     * @param text as it stands in the text
     */
    record Piece(String name, String text) {}
}
