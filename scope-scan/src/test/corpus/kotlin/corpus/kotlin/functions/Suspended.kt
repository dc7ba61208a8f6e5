package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*
import kotlin.coroutines.Continuation
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.coroutines.startCoroutine

/** Functions that can be suspended give the scopes and make a call. */
object Suspended {
    private val client = NylasClient.Builder("key").build()

    private suspend fun scopes(): List<String> = listOf("https://www.googleapis.com/auth/gmail.modify")

    private suspend fun work() {
        client.auth().urlForOAuth2(UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
            .provider(AuthProvider.GOOGLE)
            .scope(scopes())
            .build()) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.modify; https://app.example/back; us
        client.threads().list("grant") //= call direct GET /v3/grants/{grant_id}/threads
    }

    @JvmStatic
    fun run() {
        ::work.startCoroutine(Continuation(EmptyCoroutineContext) { it.getOrThrow() })
    }
}
