package corpus.scala.http

import java.net.URI
import java.net.http.{HttpClient, HttpRequest, HttpResponse}

object OtherHost:
  def run(): Unit =
    val fund = "f"
    val request = HttpRequest.newBuilder(URI.create(s"https://funds.example.org/v3/grants/$fund/messages")).GET().build()
    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString())
    println(kind(request.uri().getPath))

  private def kind(path: String): Int = path match
    case "/v3/grants/g/messages" => 1
    case _ => 2
