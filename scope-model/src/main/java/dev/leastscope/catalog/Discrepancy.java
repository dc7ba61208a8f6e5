package dev.leastscope.catalog;

/**
 * Something on which the sources disagree, and what the tables take.
 *
 * @param id such as {@code D-01}; notes of other rows refer to it
 * @param subject what it is about
 * @param versions what each source says
 * @param choice what the tables take
 * @param reason why
 * @param source where the chosen version, or the disagreement, is printed
 * @since 0.1.0
 */
public record Discrepancy(String id, String subject, String versions, String choice, String reason, Source source) {}
