/**
 * Which errors of the tables stand in a pasted text, and by what each was recognised.
 * Internal: no other module imports it.
 */
package dev.leastscope.diagnose.recognition;
