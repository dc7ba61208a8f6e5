/**
 * What a check found, as one immutable {@link dev.leastscope.report.Report}, and the lines that the console prints about it. The
 * formats that are written into files stand above it: one subpackage a format, and {@code output}, which lists and writes them.
 */
package dev.leastscope.report;
