/**
 * Writes {@code report.sarif} (SARIF 2.1.0) for code scanning services and editors.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.report.sarif;
