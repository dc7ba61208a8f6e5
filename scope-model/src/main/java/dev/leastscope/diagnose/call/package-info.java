/**
 * Which call of Nylas, Google or Microsoft a pasted text names: by its address, by its method or in words.
 * Internal: no other module imports it.
 */
package dev.leastscope.diagnose.call;
