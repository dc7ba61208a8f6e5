package corpus.kotlin.scopes

import com.nylas.NylasClient
import com.nylas.models.*

/** Literals in a list. */
object Literals {
    private val client = NylasClient.Builder("key").build()

    @JvmStatic
    fun run() {
        client.auth().urlForOAuth2(UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
            .provider(AuthProvider.GOOGLE)
            .scope(listOf("https://www.googleapis.com/auth/gmail.readonly"))
            .build()) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.readonly; https://app.example/back; us
    }
}
