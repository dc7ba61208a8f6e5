/**
 * What a check found, as one immutable {@link dev.leastscope.report.Report}, and the formats it is written in: one
 * subpackage a format. Formats are written through {@link dev.leastscope.report.Reports}.
 */
package dev.leastscope.report;
