/**
 * What every operation is given and how it ends: the front that calls it, its settings by name, where it prints, its status.
 *
 * @since 0.1.0
 */
package dev.leastscope.engine.run;
