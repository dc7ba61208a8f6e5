package dev.leastscope.guard;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the account of a request: by the grant id in the path, in API v2 by the access token, else the default account.
 *
 * @param byGrant accounts by grant id or access token
 * @param byDefault the account of all other grants; empty: none
 */
record Accounts(Map<String, Account> byGrant, Optional<Account> byDefault) {
    private static final String GRANTS = "/v3/grants/";

    /**
     * The account of a request; empty when it is unknown.
     *
     * @param path the path
     * @param authorization the header of that name, or empty
     */
    Optional<Account> of(String path, String authorization) {
        if (path.startsWith(GRANTS)) {
            int end = path.indexOf('/', GRANTS.length());
            return known(path.substring(GRANTS.length(), end < 0 ? path.length() : end));
        }
        if (path.startsWith("/v3/")) {
            return ofTheApplication();
        }
        return known(AccessToken.of(authorization));
    }

    private Optional<Account> known(String grant) {
        Account account = byGrant.get(grant);
        return account == null ? byDefault : Optional.of(account);
    }

    /**
     * The account of a path without a grant. Such a path concerns all grants: the single account, or the default one.
     */
    private Optional<Account> ofTheApplication() {
        Collection<Account> all = new HashSet<>(byGrant.values());
        return byDefault.isEmpty() && all.size() == 1 ? all.stream().findFirst() : byDefault;
    }
}
