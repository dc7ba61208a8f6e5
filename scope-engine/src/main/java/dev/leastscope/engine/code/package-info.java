/**
 * Collects the facts about code: scanned classes of a module and its tests, published facts of libraries and other
 * modules, usage files, and the gaps that could not be examined. Internal: no other module imports it.
 */
package dev.leastscope.engine.code;
