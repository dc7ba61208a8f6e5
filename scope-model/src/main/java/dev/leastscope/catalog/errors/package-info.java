/**
 * The texts of errors that an application meets, by which signs they are recognised, and what causes them. Compiled from
 * {@code src/main/catalog/errors.yaml}.
 *
 * <p>Internal: no other module imports it.
 *
 * @since 0.1.0
 */
package dev.leastscope.catalog.errors;
