package foreign

import com.nylas.NylasClient
import com.nylas.models.{AuthProvider, UrlForAuthenticationConfig}
import java.net.URI
import java.net.http.HttpRequest
import scala.jdk.CollectionConverters.*

class ScalaApp(nylas: NylasClient):
  private val back = "https://app.example.com/back"

  def calls(grant: String) =
    nylas.messages().list(grant) //= call direct GET /v3/grants/{grant_id}/messages

  def lambda: String => Any = grant => nylas.messages().list(grant) //= call reference GET /v3/grants/{grant_id}/messages

  def javaList =
    new UrlForAuthenticationConfig.Builder("client", "https://app.example.com/back").provider(AuthProvider.GOOGLE).scope(java.util.List.of("openid", "https://www.googleapis.com/auth/calendar")).build() //= auth direct v3; hosted auth URL; google; openid https://www.googleapis.com/auth/calendar; https://app.example.com/back; -

  def scalaList =
    new UrlForAuthenticationConfig.Builder("client", "https://app.example.com/back").provider(AuthProvider.GOOGLE).scope(List("openid", "https://www.googleapis.com/auth/contacts").asJava).build() //= auth direct v3; hosted auth URL; google; openid https://www.googleapis.com/auth/contacts; https://app.example.com/back; -

  def template(grant: String) =
    HttpRequest.newBuilder(URI.create(s"https://api.us.nylas.com/v3/grants/$grant/folders")).DELETE().build() //= unresolved [DELETE] /v3/grants/{}/folders

  def concatenated(grant: String) =
    HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/grants/" + grant + "/calendars")).GET().build() //= call literal GET /v3/grants/{grant_id}/calendars
