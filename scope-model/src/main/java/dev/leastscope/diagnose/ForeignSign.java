package dev.leastscope.diagnose;

/**
 * A sign in the text of a problem that no scope fixes.
 *
 * @param id the row of the tables
 * @param sign the words of the text by which it was recognised
 * @param about what such a text means
 * @since 0.1.0
 */
public record ForeignSign(String id, String sign, String about) {}
