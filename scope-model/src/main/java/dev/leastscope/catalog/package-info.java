/**
 * The tables at run time: providers, scopes, operations, features, and the scopes that operations require.
 *
 * <p>{@link dev.leastscope.catalog.Catalog} reads compiled files at their first use ({@code BuiltInTables}). The build compiles
 * these files from {@code src/main/catalog} (package {@code catalog.source}). Package {@code catalog.overrides} adds and
 * replaces rows of users. Types and methods marked internal are public only for these two packages.
 *
 * @since 0.1.0
 */
package dev.leastscope.catalog;
