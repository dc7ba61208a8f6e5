package corpus.scala.http

import java.net.URI
import java.net.http.{HttpClient, HttpRequest, HttpResponse}

object Interpolated:
  val Api = "https://api.us.nylas.com"

  def run(): Unit =
    val grant = "g"
    send(HttpRequest.newBuilder(URI.create(s"$Api/v3/grants/$grant/messages")).GET().build()) //= call literal GET /v3/grants/{grant_id}/messages

  private def send(request: HttpRequest): Unit =
    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString())
