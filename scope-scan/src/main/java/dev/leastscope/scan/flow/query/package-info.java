/**
 * Follows values on demand through methods, fields, constructors, settings and callers, within the limits of a scan. It
 * is the top layer of the value engine.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.scan.flow.query;
