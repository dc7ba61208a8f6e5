/**
 * Checks one module, or all modules of a declaration, and writes and prints the reports. Internal: no other module
 * imports it.
 */
package dev.leastscope.engine.check;
