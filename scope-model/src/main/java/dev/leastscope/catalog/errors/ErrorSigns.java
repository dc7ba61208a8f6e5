package dev.leastscope.catalog.errors;

import java.util.List;

/**
 * By what the text of an error is known. Each sign is a list of patterns that must all be in the text, in any order.
 * {@code {name}} in a pattern stands for any text, {@code word*} for any word that begins so, {@code #403} for the number
 * where it is an HTTP status, and {@code one | other} for one of two patterns.
 *
 * @param anywhere signs in any text
 * @param whole signs that must be all that the text says
 * @param brief signs in a text of few words, as people type them
 * @param unless signs of something else
 * @since 0.1.0
 */
public record ErrorSigns(
        List<List<String>> anywhere, List<List<String>> whole, List<List<String>> brief, List<List<String>> unless) {}
