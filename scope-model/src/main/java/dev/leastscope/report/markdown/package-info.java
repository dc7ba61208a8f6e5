/**
 * Writes {@code report.md}, which is short enough for a pull request or a job summary.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.report.markdown;
