package corpus.groovy.scopes

import com.nylas.NylasClient
import com.nylas.models.*
import groovy.transform.CompileStatic

/** Literals in a list. */
@CompileStatic
class Literals {
    private static final NylasClient CLIENT = new NylasClient.Builder("key").build()

    static void run() {
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
            .provider(AuthProvider.GOOGLE)
            .scope(["https://www.googleapis.com/auth/gmail.readonly"]) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.readonly; https://app.example/back; us
            .build())
    }
}
