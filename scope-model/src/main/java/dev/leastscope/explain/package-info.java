/**
 * Explanations of scopes, features, operations and rules, and queries of the tables.
 *
 * @since 0.1.0
 */
package dev.leastscope.explain;
