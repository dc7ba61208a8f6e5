/**
 * What is known of code: the compiled classes of a module and of its tests scanned, the facts that libraries and other
 * modules left, the usage that files show, and what could not be looked at. Internal: no other module imports it.
 */
package dev.leastscope.engine.code;
