/**
 * Follows values on demand: through methods, fields, constructors, settings and callers, within the limits of a scan. The top
 * layer of the value-following engine. Internal to the scanner.
 */
package dev.leastscope.scan.flow.query;
