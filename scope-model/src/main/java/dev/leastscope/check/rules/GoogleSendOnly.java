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
    boolean tells(Provider provider) {
        return provider == Provider.GOOGLE;
    }

    @Override
    String message() {
        return "`email.send` is the only scope for mail: at Gmail sent messages may land in wrong threads, and the account"
                + " stays `initializing` for ever, since Nylas cannot see its folders.";
    }
}
