/**
 * The command line: {@code leastscope COMMAND}. A command translates its options into a request of the engine or the
 * guard and maps the status to an exit status. It contains no other logic.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.cli;
