package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;

/** v2 anywhere but at Google, which has a rule of its own: with email.send alone an account never gets ready. */
final class NylasSendOnly extends SendOnlyRule {
    NylasSendOnly() {
        super("nylas.send-only", "v2: email.send is the only scope for mail, so accounts stay initializing.");
    }

    @Override
    boolean reports(Provider provider) {
        return provider != Provider.GOOGLE;
    }
}
