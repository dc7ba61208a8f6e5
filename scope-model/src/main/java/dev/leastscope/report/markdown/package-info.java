/** {@code report.md}, short enough for a pull request or a job summary. */
package dev.leastscope.report.markdown;
