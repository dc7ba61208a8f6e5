package corpus.kotlin.scopes

import com.nylas.NylasClient
import com.nylas.models.*

/** Scopes by buildList. */
object BuildList {
    private val client = NylasClient.Builder("key").build()

    @JvmStatic
    fun run() {
        client.auth().urlForOAuth2(UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
            .provider(AuthProvider.GOOGLE)
            .scope(mutableListOf<String>().apply { add("https://www.googleapis.com/auth/gmail.send") })
            .build()) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.send; https://app.example/back; us
    }
}
