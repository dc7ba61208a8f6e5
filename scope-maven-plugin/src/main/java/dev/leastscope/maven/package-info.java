/**
 * The goals. A goal translates its parameters into a request of the engine, calls the engine, and maps the status to
 * Maven's way to succeed or fail. Nothing else happens here: no file is touched and no finding is looked at.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.maven;
