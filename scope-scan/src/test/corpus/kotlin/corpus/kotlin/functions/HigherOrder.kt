package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

/** A function that takes the scopes as a function is called with two lambdas. */
object HigherOrder {
    private val client = NylasClient.Builder("key").build()

    private fun ask(provider: AuthProvider, scopes: () -> List<String>) {
        client.auth().urlForOAuth2(UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
            .provider(provider)
            .scope(scopes())
            .build())
    }

    @JvmStatic
    fun run() {
        ask(AuthProvider.GOOGLE) { listOf("https://www.googleapis.com/auth/gmail.readonly") } //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.readonly; https://app.example/back; us
        ask(AuthProvider.MICROSOFT) { listOf("Mail.Read") } //= auth direct v3; hosted auth URL; microsoft; Mail.Read; https://app.example/back; us
    }
}
