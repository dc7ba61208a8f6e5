/**
 * Writes {@code index.html}, the report for people.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.report.html;
