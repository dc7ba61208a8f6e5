/**
 * The overrides of a project: rows that correct the tables or add to them (docs/catalog-overrides.md).
 *
 * @since 0.1.0
 */
package dev.leastscope.catalog.overrides;
