/**
 * {@code report.md}, short enough for a pull request or a job summary.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.report.markdown;
