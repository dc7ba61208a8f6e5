package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

/** Constants and a list of a companion object. */
class CompanionConstants {
    fun ask() {
        client.auth().urlForOAuth2(UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
            .provider(PROVIDER)
            .scope(SCOPES + EXTRA)
            .build()) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.readonly https://www.googleapis.com/auth/gmail.labels; https://app.example/back; us
    }

    companion object {
        private const val EXTRA = "https://www.googleapis.com/auth/gmail.labels"
        private val SCOPES = listOf("https://www.googleapis.com/auth/gmail.readonly")
        private val PROVIDER = AuthProvider.GOOGLE
        private val client = NylasClient.Builder("key").build()

        @JvmStatic
        fun run() = CompanionConstants().ask()
    }
}
