/**
 * Finds what a text in code contains: a host, a region of Nylas, the members of a JSON text.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.scan.find.text;
