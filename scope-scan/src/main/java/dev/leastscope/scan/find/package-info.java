/**
 * What is looked for in the classes that concern Nylas: SDK calls, HTTP calls, authorizations, triggers, regions. Stands on
 * {@code flow} for values and on {@code sdk} for the SDKs.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.scan.find;
