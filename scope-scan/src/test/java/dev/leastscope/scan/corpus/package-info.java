/**
 * Runs the programs of src/test/corpus with recording stubs of the SDK and of the HTTP clients, so that what they do is
 * known by execution and not by opinion.
 */
package dev.leastscope.scan.corpus;
