package corpus.scala.scopes

import com.nylas.NylasClient
import com.nylas.models.*

/** Constants of the object. */
object Constants:
  private val client = new NylasClient.Builder("key").build()

  private val read = "https://www.googleapis.com/auth/calendar.readonly"

  def run(): Unit =
    client.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
      .provider(AuthProvider.GOOGLE)
      .scope(java.util.List.of(read)) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/calendar.readonly; https://app.example/back; us
      .build())
