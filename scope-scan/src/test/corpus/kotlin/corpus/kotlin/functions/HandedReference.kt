package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

/** References to functions and to a property are handed over. */
object HandedReference {
    private val client = NylasClient.Builder("key").build()

    private val calendars = listOf("https://www.googleapis.com/auth/calendar.readonly")

    private fun contacts() = listOf("https://www.googleapis.com/auth/contacts.readonly")

    private fun ask(scopes: () -> List<String>) {
        client.auth().urlForOAuth2(UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
            .provider(AuthProvider.GOOGLE)
            .scope(scopes())
            .build())
    }

    @JvmStatic
    fun run() {
        ask(::contacts) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/contacts.readonly; https://app.example/back; us
        ask(::calendars) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/calendar.readonly; https://app.example/back; us
    }
}
