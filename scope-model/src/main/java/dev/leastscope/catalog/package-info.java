/**
 * The tables: providers, scopes, operations, features and what each of them requires.
 *
 * <p>Their sources are YAML files under {@code src/main/catalog}. {@link dev.leastscope.catalog.CatalogCompiler} reads them
 * ({@code CatalogSources}), proves them ({@code CatalogProof}) and writes them ({@code CatalogWriter}) when the library is built;
 * {@link dev.leastscope.catalog.Catalog} reads the compiled files when it is asked ({@code BuiltInTables}), and a user's rows can lie
 * over them ({@code OverriddenTables}).
 *
 * @since 0.1.0
 */
package dev.leastscope.catalog;
