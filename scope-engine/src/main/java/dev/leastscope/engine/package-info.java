/**
 * The steps of every goal and command, implemented once and without Maven: find the manifest and the modules, scan,
 * read baseline and lock, check, write the reports.
 *
 * <p>A front (the Maven plugin, the command line, a test library) creates a request of {@code request} and calls
 * {@link dev.leastscope.engine.Engine}. It maps the {@link dev.leastscope.engine.run.Status} to its own form of success
 * or failure.
 */
package dev.leastscope.engine;
