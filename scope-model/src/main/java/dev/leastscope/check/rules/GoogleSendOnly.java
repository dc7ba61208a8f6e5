package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;

/** v2 at Google: email.send alone brings threading trouble, and an account that never gets ready. */
final class GoogleSendOnly extends SendOnlyRule {
    GoogleSendOnly() {
        super(
                "google.send-only",
                "v2 at Google: email.send is the only scope for mail, so replies lose their threads.");
    }

    @Override
    boolean reports(Provider provider) {
        return provider == Provider.GOOGLE;
    }
}
