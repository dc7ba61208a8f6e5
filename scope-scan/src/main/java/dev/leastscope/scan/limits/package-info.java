/**
 * What bounds a scan, whatever it is given.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.scan.limits;
