/**
 * The result of a check as one immutable {@link dev.leastscope.report.Report}, and its console lines. Each format that
 * writes files has its own subpackage, which uses this package. The subpackage {@code output} lists and writes the
 * formats.
 */
package dev.leastscope.report;
