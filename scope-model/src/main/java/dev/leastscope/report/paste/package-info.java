/**
 * What to paste at Google, Microsoft and Nylas to ask for the least sets.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.report.paste;
