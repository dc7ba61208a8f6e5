package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

/** Each object of a sealed interface gives its own provider and scopes. */
object SealedConsent {
    private val client = NylasClient.Builder("key").build()

    sealed interface Consent {
        val provider: AuthProvider
        val scopes: List<String>
    }

    object Google : Consent {
        override val provider = AuthProvider.GOOGLE
        override val scopes = listOf("https://www.googleapis.com/auth/gmail.readonly")
    }

    class Microsoft(override val scopes: List<String>) : Consent {
        override val provider = AuthProvider.MICROSOFT
    }

    private fun ask(consent: Consent) {
        client.auth().urlForOAuth2(UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
            .provider(consent.provider)
            .scope(consent.scopes)
            .build())
    }

    @JvmStatic
    fun run() {
        ask(Google) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.readonly; https://app.example/back; us
        ask(Microsoft(listOf("Mail.Read"))) //= auth direct v3; hosted auth URL; microsoft; Mail.Read; https://app.example/back; us
    }
}
