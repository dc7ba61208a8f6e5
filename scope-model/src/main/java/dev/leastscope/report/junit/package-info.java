/**
 * Writes {@code TEST-scope.xml} for build servers that show test results.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.report.junit;
