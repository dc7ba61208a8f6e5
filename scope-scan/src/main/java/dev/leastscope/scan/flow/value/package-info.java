/**
 * Values as they are known without running the program, how they are joined, and what is done to objects. Second layer of
 * the value-following engine.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.scan.flow.value;
