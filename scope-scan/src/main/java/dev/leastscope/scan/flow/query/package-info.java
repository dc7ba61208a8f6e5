/**
 * Follows values on demand: through methods, fields, constructors, settings and callers, within the limits of a scan. The top
 * layer of the value-following engine.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.scan.flow.query;
