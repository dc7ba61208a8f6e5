package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

private const val BASE = "https://www.googleapis.com/auth/"

private val wanted = listOf("calendar.events", "calendar.readonly").map { BASE + it }

private fun NylasClient.ask(scopes: List<String>) = auth().urlForOAuth2(
    UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
        .provider(AuthProvider.GOOGLE)
        .scope(scopes)
        .build())

/** A property and an extension function stand at the top of the file. */
object TopLevel {
    private val client = NylasClient.Builder("key").build()

    @JvmStatic
    fun run() {
        client.ask(wanted) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/calendar.events https://www.googleapis.com/auth/calendar.readonly; https://app.example/back; us
    }
}
