package corpus.kotlin.scopes

import com.nylas.NylasClient
import com.nylas.models.*

/** Scopes by a string template. */
object Template {
    private val client = NylasClient.Builder("key").build()

    private const val prefix = "https://www.googleapis.com/auth/"

    @JvmStatic
    fun run() {
        client.auth().urlForOAuth2(UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
            .provider(AuthProvider.GOOGLE)
            .scope(listOf("${prefix}calendar", "${prefix}contacts"))
            .build()) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/calendar https://www.googleapis.com/auth/contacts; https://app.example/back; us
    }
}
