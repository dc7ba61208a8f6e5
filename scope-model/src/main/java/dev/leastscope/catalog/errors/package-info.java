/**
 * The errors that an application can meet: their texts, the signs by which they are recognised, and their causes. The tables
 * are compiled from {@code src/main/catalog/errors.yaml}.
 *
 * <p>Internal: no other module imports it.
 *
 * @since 0.1.0
 */
package dev.leastscope.catalog.errors;
