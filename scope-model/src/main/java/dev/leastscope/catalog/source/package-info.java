/**
 * What the build compiles: reads the YAML tables of {@code src/main/catalog} ({@code CatalogSources}), proves them
 * ({@code CatalogProof}) and writes the compiled files that package {@code catalog} reads ({@code CatalogWriter}).
 *
 * <p>Internal: no other module imports it.
 *
 * @since 0.1.0
 */
package dev.leastscope.catalog.source;
