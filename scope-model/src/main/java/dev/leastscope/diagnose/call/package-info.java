/**
 * Finds the call of Nylas, Google or Microsoft that a pasted text names: by its address, by its method or in plain
 * words. Internal: no other module imports it.
 */
package dev.leastscope.diagnose.call;
