/**
 * Writes files of the project: the manifest, its schema, the lock and the baseline. Internal: no other module imports
 * it.
 */
package dev.leastscope.engine.write;
