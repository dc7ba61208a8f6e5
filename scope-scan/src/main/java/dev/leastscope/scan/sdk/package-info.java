/**
 * The entry points of the Nylas SDKs: the requests of their methods, their constants, and the calls that take lists of
 * scopes. They are read from the SDK tables of scope-model.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.scan.sdk;
