package corpus.groovy.scopes

import com.nylas.NylasClient
import com.nylas.models.*
import groovy.transform.CompileStatic

/** Constants of the class. */
@CompileStatic
class Constants {
    private static final NylasClient CLIENT = new NylasClient.Builder("key").build()

    static final String READ = "https://www.googleapis.com/auth/calendar.readonly"

    static void run() {
        CLIENT.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
            .provider(AuthProvider.GOOGLE)
            .scope([READ]) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/calendar.readonly; https://app.example/back; us
            .build())
    }
}
