package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

/** Setters are called in also, apply, run and with. */
object InScopeFunctions {
    private val client = NylasClient.Builder("key").build()

    private fun builder() = UrlForAuthenticationConfig.Builder("client", "https://app.example/back")

    @JvmStatic
    fun run() {
        client.auth().urlForOAuth2(builder().also { it.provider(AuthProvider.GOOGLE).scope(listOf("https://www.googleapis.com/auth/gmail.send")) }.build()) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.send; https://app.example/back; us
        client.auth().urlForOAuth2(builder().apply { provider(AuthProvider.MICROSOFT); scope(listOf("Mail.Send")) }.build()) //= auth direct v3; hosted auth URL; microsoft; Mail.Send; https://app.example/back; us
        client.auth().urlForOAuth2(builder().run { provider(AuthProvider.GOOGLE).scope(listOf("https://www.googleapis.com/auth/calendar")).build() }) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/calendar; https://app.example/back; us
        with(builder()) {
            provider(AuthProvider.MICROSOFT).scope(listOf("Calendars.Read"))
            client.auth().urlForOAuth2(build()) //= auth direct v3; hosted auth URL; microsoft; Calendars.Read; https://app.example/back; us
        }
    }
}
