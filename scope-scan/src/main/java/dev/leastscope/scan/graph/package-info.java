/**
 * Which method can run because of which other one: a graph of the methods of compiled classes. It knows nothing of Nylas.
 *
 * <p>Internal: no other module imports it.
 *
 * @since 0.1.0
 */
package dev.leastscope.scan.graph;
