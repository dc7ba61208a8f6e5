/**
 * The limits of a scan, for every input.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.scan.limits;
