/**
 * Values as they are known without running the program, how they are joined, and what is done to objects. Second layer of
 * the value-following engine. Internal to the scanner.
 */
package dev.leastscope.scan.flow.value;
