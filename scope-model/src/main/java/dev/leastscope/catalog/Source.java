package dev.leastscope.catalog;

/**
 * The source of a fact in the tables.
 *
 * @param basis how sure the fact is
 * @param url the page that states it; for an override, its file and line
 * @param checked the day ({@code yyyy-MM-dd}) on which it was last read there
 * @param note a remark for readers, such as the choice where sources disagree; can be empty
 * @since 0.1.0
 */
public record Source(Basis basis, String url, String checked, String note) {}
