/**
 * Finds facts in the classes about Nylas: SDK calls, HTTP calls, authorizations, triggers, regions. It uses
 * {@code flow} for values and {@code sdk} for the SDKs.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.scan.find;
