/**
 * Writes workflow commands of GitHub Actions, which shows findings as annotations at their lines.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.report.github;
