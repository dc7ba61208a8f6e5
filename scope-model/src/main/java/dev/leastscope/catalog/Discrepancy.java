package dev.leastscope.catalog;

/**
 * A fact on which sources disagree, and the choice of the tables.
 *
 * @param id such as {@code D-01}; the notes of other rows refer to it
 * @param subject the fact
 * @param versions what each source says
 * @param choice what the tables contain
 * @param reason why the tables contain that
 * @param source the page that states the chosen version or the disagreement
 * @since 0.1.0
 */
public record Discrepancy(String id, String subject, String versions, String choice, String reason, Source source) {}
