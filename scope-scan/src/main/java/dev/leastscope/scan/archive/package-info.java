/**
 * Reads class files out of folders and archives, with bounds, and hands each to a sink. Writes nothing, anywhere.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.scan.archive;
