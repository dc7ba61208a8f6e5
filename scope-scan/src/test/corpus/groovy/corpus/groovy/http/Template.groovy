package corpus.groovy.http

import groovy.transform.CompileStatic
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

/** A template and a sum of texts make addresses. */
@CompileStatic
class Template {
    static final String API = 'https://api.us.nylas.com'

    static void run() {
        String grant = 'g'
        send(HttpRequest.newBuilder(URI.create("${API}/v3/grants/${grant}/messages")).GET().build()) //= call literal GET /v3/grants/{grant_id}/messages
        send(HttpRequest.newBuilder(URI.create(API + '/v3/grants/' + grant + '/drafts')).GET().build()) //= call literal GET /v3/grants/{grant_id}/drafts
    }

    private static void send(HttpRequest request) {
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString())
    }
}
