/**
 * The code of the scanned project: classes, methods, the order of instructions, and for each instruction those that produce
 * its operands. The lowest layer of the value-following engine, which knows nothing of Nylas.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.scan.flow.cfg;
