/**
 * The code of the scanned project: classes, methods, control flow, and for each instruction the producers of its
 * operands. It is the lowest layer of the value engine and does not depend on Nylas.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.scan.flow.cfg;
