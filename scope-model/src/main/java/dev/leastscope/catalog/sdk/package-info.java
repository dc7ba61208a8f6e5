/**
 * The requests of the Nylas Java SDKs: which methods send which requests, which calls take lists of scopes and triggers, and
 * which parameters select a variant. The tables are compiled from {@code src/main/catalog/sdk-java-v*.yaml}.
 *
 * @since 0.1.0
 */
package dev.leastscope.catalog.sdk;
