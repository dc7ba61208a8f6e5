package dev.leastscope.guard;

import dev.leastscope.catalog.Provider;

/**
 * An account. It decides which scopes are in force for a call.
 *
 * @param provider the provider of the grant
 * @param authRequest the auth request of the manifest that made the grant; empty: the connector's own list
 */
record Account(Provider provider, String authRequest) {}
