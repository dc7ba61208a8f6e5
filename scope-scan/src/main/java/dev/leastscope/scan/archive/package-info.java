/**
 * Reads class files from folders and archives, with limits, and passes each to a sink. It writes nothing.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.scan.archive;
