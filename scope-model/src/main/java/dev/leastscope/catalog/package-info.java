/**
 * The tables that are asked at run time: providers, scopes, operations, features and what each of them requires.
 *
 * <p>{@link dev.leastscope.catalog.Catalog} reads compiled files when it is asked ({@code BuiltInTables}). The build makes those
 * files from {@code src/main/catalog}: see package {@code catalog.source}. A user's own rows are laid over them by package
 * {@code catalog.overrides}. What is public here and marked internal is so for these two packages only.
 *
 * @since 0.1.0
 */
package dev.leastscope.catalog;
