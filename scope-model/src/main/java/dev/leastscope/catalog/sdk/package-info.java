/**
 * What the Nylas Java SDKs send: which method makes which requests, where lists of scopes and triggers enter, and what makes a
 * request another variant. Compiled from {@code src/main/catalog/sdk-java-v*.yaml}.
 *
 * @since 0.1.0
 */
package dev.leastscope.catalog.sdk;
