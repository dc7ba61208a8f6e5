/**
 * The steps of every goal and command, once and without Maven: find the manifest and the modules, scan, read baseline and
 * lock, check, write the reports.
 *
 * <p>A front (the Maven plugin, the command line, a test library) makes a request of {@code request}, calls
 * {@link dev.leastscope.engine.Engine} and maps the {@link dev.leastscope.engine.run.Status} to its own way to succeed or fail.
 */
package dev.leastscope.engine;
