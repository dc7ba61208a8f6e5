package dev.leastscope.catalog.errors;

import java.util.List;

/**
 * The signs by which the text of an error is recognised. A sign is a list of patterns that must all be in the text, in any
 * order. In a pattern, {@code {name}} means any text, {@code word*} any word with this beginning, {@code #403} this number as
 * an HTTP status, and {@code one | other} one of two patterns.
 *
 * @param anywhere signs in any text
 * @param whole signs that must be the complete text
 * @param brief signs in a short text that a person has typed
 * @param unless signs of another error: a text with one of them is not recognised
 * @since 0.1.0
 */
public record ErrorSigns(
        List<List<String>> anywhere, List<List<String>> whole, List<List<String>> brief, List<List<String>> unless) {}
