/**
 * Answers about the tables: what a scope, a feature, an operation or a rule means, and queries of the tables.
 *
 * @since 0.1.0
 */
package dev.leastscope.explain;
