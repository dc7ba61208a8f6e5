/**
 * The known parts of values without running the program, operations on them, and the uses of objects. It is the second
 * layer of the value engine.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.scan.flow.value;
