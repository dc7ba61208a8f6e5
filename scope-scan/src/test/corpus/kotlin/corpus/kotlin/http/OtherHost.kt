package corpus.kotlin.http

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

/** Another host has the paths of Nylas. */
object OtherHost {
    @JvmStatic
    fun run() {
        val fund = "f"
        send(HttpRequest.newBuilder(URI.create("https://funds.example.org/v3/grants/$fund/messages")).GET().build())
    }

    private fun send(request: HttpRequest) = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString())
}
