/**
 * What the entry points of the Nylas SDKs are: which requests their methods send, which constants they have, and where lists
 * of scopes enter. Read from the SDK tables of scope-model.
 *
 * <p>Internal: no other module imports it.
 */
package dev.leastscope.scan.sdk;
