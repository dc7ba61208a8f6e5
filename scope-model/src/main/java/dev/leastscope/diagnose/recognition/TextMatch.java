package dev.leastscope.diagnose.recognition;

import java.util.List;

/**
 * A match of a pattern in a text.
 *
 * @param firstWord the number of its first word
 * @param weight the number of words that the pattern fixes
 * @param pieces the matched pieces in order: words that the pattern fixes, and the text at its names between them
 */
record TextMatch(int firstWord, int weight, List<Piece> pieces) {
    /**
     * A piece of the text.
     *
     * @param name the pattern's name for it; empty for words that the pattern fixes
     * @param text as written in the text
     */
    record Piece(String name, String text) {}
}
