/**
 * Finds which errors of the tables are in a pasted text, and how each was recognised. Internal: no other module imports
 * it.
 */
package dev.leastscope.diagnose.recognition;
