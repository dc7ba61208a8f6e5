package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;

/**
 * API v2 at Google: reports email.send as the only scope for mail. Replies lose their threads, and the account never becomes
 * ready.
 */
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
