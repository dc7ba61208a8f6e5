/**
 * The context and the result of every operation: the calling front, the names of its settings, its output, and the
 * status.
 *
 * @since 0.1.0
 */
package dev.leastscope.engine.run;
