package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;

/**
 * API v2 except at Google, which has its own rule: reports email.send as the only scope for mail. The account never becomes
 * ready.
 */
final class NylasSendOnly extends SendOnlyRule {
    NylasSendOnly() {
        super("nylas.send-only", "v2: email.send is the only scope for mail, so accounts stay initializing.");
    }

    @Override
    boolean reports(Provider provider) {
        return provider != Provider.GOOGLE;
    }
}
