/**
 * The compiler of the tables. It reads the YAML files of {@code src/main/catalog} ({@code CatalogSources}), checks them ({@code
 * CatalogProof}) and writes the compiled files that package {@code catalog} reads ({@code CatalogWriter}).
 *
 * <p>Internal: no other module imports it.
 *
 * @since 0.1.0
 */
package dev.leastscope.catalog.source;
