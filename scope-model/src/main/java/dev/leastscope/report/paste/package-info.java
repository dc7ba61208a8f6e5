/**
 * Writes the texts to paste at Google, Microsoft and Nylas to request the least sets.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.report.paste;
