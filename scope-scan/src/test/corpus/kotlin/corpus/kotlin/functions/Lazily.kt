package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

/** The list is made when it is first asked for. */
object Lazily {
    private val client by lazy { NylasClient.Builder("key").build() }

    private val scopes: List<String> by lazy { listOf("https://www.googleapis.com/auth/contacts") }

    @JvmStatic
    fun run() {
        client.auth().urlForOAuth2(UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
            .provider(AuthProvider.GOOGLE)
            .scope(scopes)
            .build()) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/contacts; https://app.example/back; us
    }
}
