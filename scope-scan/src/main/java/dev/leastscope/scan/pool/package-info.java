/**
 * The first stage: class files are checked and searched as bytes, without ASM and whatever their version.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.scan.pool;
