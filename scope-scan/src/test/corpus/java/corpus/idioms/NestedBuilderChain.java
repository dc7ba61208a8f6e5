package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

/** A helper begins the builder's chain, another one goes on with it. */
public final class NestedBuilderChain {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    static UrlForAuthenticationConfig.Builder begun(AuthProvider provider) {
        return new UrlForAuthenticationConfig.Builder("client", "https://app.example/back").provider(provider);
    }

    static UrlForAuthenticationConfig.Builder withMail(UrlForAuthenticationConfig.Builder builder, String scope) {
        return builder.accessType(AccessType.OFFLINE).scope(List.of(scope));
    }

    public static void run() throws Exception {
        CLIENT.auth().urlForOAuth2(withMail(begun(AuthProvider.GOOGLE), "https://www.googleapis.com/auth/gmail.send").state("s").build()); //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.send; https://app.example/back; us
        CLIENT.auth().urlForOAuth2(withMail(begun(AuthProvider.MICROSOFT), "Mail.Send").state("s").build()); //= auth direct v3; hosted auth URL; microsoft; Mail.Send; https://app.example/back; us
    }
}
