/**
 * The common parts of all operations: start and end of an operation, decoded settings, the declaration of the
 * integration, and writing a file that the user named. Internal: no other module imports it.
 */
package dev.leastscope.engine.operation;
