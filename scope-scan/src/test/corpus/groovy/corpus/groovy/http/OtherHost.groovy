package corpus.groovy.http

import groovy.transform.CompileStatic
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

/** Another host has the paths of Nylas; a path is compared. */
@CompileStatic
class OtherHost {
    static void run() {
        String fund = 'f'
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://funds.example.org/v3/grants/$fund/messages")).GET().build()
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString())
        println(request.uri().path == '/v3/grants/g/messages')
    }
}
