package corpus.kotlin.http

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

/** Each class of a sealed one has its verb and its address. */
sealed class Ask(val verb: String) {
    abstract fun url(grant: String): String

    class Threads : Ask("GET") {
        override fun url(grant: String) = "https://api.us.nylas.com/v3/grants/$grant/threads"
    }

    class Drop : Ask("DELETE") {
        override fun url(grant: String) = "https://api.us.nylas.com/v3/grants/$grant/drafts/d"
    }
}

object SealedRequests {
    @JvmStatic
    fun run() {
        ask(Ask.Threads()) //= call literal GET /v3/grants/{grant_id}/threads
        ask(Ask.Drop()) //= call literal DELETE /v3/grants/{grant_id}/drafts/{draft_id}
    }

    private fun ask(ask: Ask) {
        val request = HttpRequest.newBuilder(URI.create(ask.url("g"))).method(ask.verb, HttpRequest.BodyPublishers.noBody())
        send(request.build())
    }

    private fun send(request: HttpRequest) = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString())
}
