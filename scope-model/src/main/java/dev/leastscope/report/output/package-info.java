/**
 * Which formats there are ({@link dev.leastscope.report.output.Reports}), and how a run writes them into its folder. It stands
 * above the formats: it is the only package that knows all of them.
 */
package dev.leastscope.report.output;
