package dev.leastscope.catalog;

import java.util.List;

/**
 * The version of the tables that an answer is based on.
 *
 * @param version the tables' own version
 * @param checked the newest date on which a fact was read at its source
 * @param sha256 digest of all tables, overrides included, in hexadecimal digits
 * @param overrides one sentence for each row that the user added or corrected; empty when there is none
 * @since 0.1.0
 */
public record CatalogVersion(String version, String checked, String sha256, List<String> overrides) {}
