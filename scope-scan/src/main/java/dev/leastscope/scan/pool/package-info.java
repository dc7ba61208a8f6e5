/**
 * The first stage of a scan: checks and searches class files as bytes, without ASM and for any version.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.scan.pool;
