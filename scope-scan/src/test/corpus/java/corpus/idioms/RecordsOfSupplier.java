package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

import java.util.function.Supplier;

/** A supplier gives one of two records: provider and scopes of one record belong together. */
public final class RecordsOfSupplier {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    record Consent(AuthProvider provider, String scope) {}

    static void ask(Supplier<Consent> chosen) throws Exception {
        Consent consent = chosen.get();
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
                .provider(consent.provider())
                .scope(List.of(consent.scope()))
                .build());
    }

    public static void run() throws Exception {
        for (boolean work : new boolean[] {true, false}) {
            ask(() -> work //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/contacts; https://app.example/back; us //= auth direct v3; hosted auth URL; microsoft; Contacts.ReadWrite; https://app.example/back; us
                    ? new Consent(AuthProvider.MICROSOFT, "Contacts.ReadWrite")
                    : new Consent(AuthProvider.GOOGLE, "https://www.googleapis.com/auth/contacts"));
        }
    }
}
