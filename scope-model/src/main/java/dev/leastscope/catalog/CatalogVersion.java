package dev.leastscope.catalog;

import java.util.List;

/**
 * Which tables gave an answer.
 *
 * @param version the tables' own version
 * @param checked the newest date on which a fact was read at its source
 * @param sha256 digest over all tables, overrides included, in hexadecimal
 * @param overrides one sentence for each row that the user added or corrected; empty when there is none
 * @since 0.1.0
 */
public record CatalogVersion(String version, String checked, String sha256, List<String> overrides) {}
