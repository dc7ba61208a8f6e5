package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

/** Scopes and provider are default arguments; one call replaces the scopes. */
object DefaultArguments {
    private val client = NylasClient.Builder("key").build()

    private fun ask(
        scopes: List<String> = listOf("https://www.googleapis.com/auth/gmail.send"),
        provider: AuthProvider = AuthProvider.GOOGLE,
    ) {
        client.auth().urlForOAuth2(UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
            .provider(provider)
            .scope(scopes)
            .build())
    }

    @JvmStatic
    fun run() {
        ask() //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.send; https://app.example/back; us
        ask(listOf("https://www.googleapis.com/auth/calendar")) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/calendar; https://app.example/back; us
    }
}
