/**
 * A call graph of the methods of compiled classes. It does not depend on Nylas.
 *
 * <p>Internal: no other module imports it.
 *
 * @since 0.1.0
 */
package dev.leastscope.scan.graph;
