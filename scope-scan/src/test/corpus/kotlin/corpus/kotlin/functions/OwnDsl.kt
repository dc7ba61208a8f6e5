package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

/** A small language of the application's own: the lambda is a function on the builder. */
object OwnDsl {
    private val client = NylasClient.Builder("key").build()

    class Consent {
        var provider: AuthProvider = AuthProvider.GOOGLE
        val scopes = mutableListOf<String>()
    }

    private inline fun ask(change: Consent.() -> Unit) {
        val consent = Consent().apply(change)
        client.auth().urlForOAuth2(UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
            .provider(consent.provider)
            .scope(consent.scopes)
            .build())
    }

    @JvmStatic
    fun run() {
        ask { scopes += "https://www.googleapis.com/auth/contacts.readonly" } //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/contacts.readonly; https://app.example/back; us
    }
}
