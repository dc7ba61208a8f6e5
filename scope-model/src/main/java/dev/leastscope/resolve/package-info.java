/**
 * Computes the least sets of an integration: its requests, their needs, the least set for each, and a verdict on each
 * requested scope. All are pure functions of the integration, the tables and a day.
 *
 * @since 0.1.0
 */
package dev.leastscope.resolve;
