/** The command line: each command translates its options into a request to the engine. */
package dev.leastscope.cli;
