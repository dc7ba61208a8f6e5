/** The summary that a build prints. */
package dev.leastscope.report.console;
