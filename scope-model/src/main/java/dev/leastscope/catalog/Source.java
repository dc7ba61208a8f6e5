package dev.leastscope.catalog;

/**
 * Where a fact of the tables comes from.
 *
 * @param basis how sure it is
 * @param url where it is printed; an override's file and line for a fact that a user put in
 * @param checked the ISO date on which it was last read there
 * @param note what a reader should know, such as the choice made where sources disagree; may be empty
 * @since 0.1.0
 */
public record Source(Basis basis, String url, String checked, String note) {}
