/**
 * Lists the report formats ({@link dev.leastscope.report.output.Reports}) and writes them into the output folder. It is
 * the only package that uses all formats.
 */
package dev.leastscope.report.output;
