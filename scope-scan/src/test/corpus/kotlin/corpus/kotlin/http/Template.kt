package corpus.kotlin.http

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

private const val API = "https://api.us.nylas.com"

/** String templates make the address and the body. */
object Template {
    @JvmStatic
    fun run() {
        val grant = "g"
        send(HttpRequest.newBuilder(URI.create("$API/v3/grants/$grant/messages")).GET().build()) //= call literal GET /v3/grants/{grant_id}/messages
    }

    private fun send(request: HttpRequest) = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString())
}
