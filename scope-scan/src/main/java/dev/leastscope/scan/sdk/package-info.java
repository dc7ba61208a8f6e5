/**
 * What the entry points of the Nylas SDKs are: which requests their methods send, which constants they have, and where lists
 * of scopes enter. Read from the SDK tables of scope-model. Internal to the scanner.
 */
package dev.leastscope.scan.sdk;
