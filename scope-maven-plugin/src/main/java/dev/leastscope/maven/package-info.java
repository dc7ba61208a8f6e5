/**
 * The goals. A goal translates its parameters into a request of the engine, calls the engine, and maps the status to
 * Maven's form of success or failure. It contains no other logic: it touches no file and reads no finding.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.maven;
