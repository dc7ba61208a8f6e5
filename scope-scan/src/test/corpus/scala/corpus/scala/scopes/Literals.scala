package corpus.scala.scopes

import com.nylas.NylasClient
import com.nylas.models.*

/** Literals in a list. */
object Literals:
  private val client = new NylasClient.Builder("key").build()

  def run(): Unit =
    client.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
      .provider(AuthProvider.GOOGLE)
      .scope(java.util.List.of("https://www.googleapis.com/auth/gmail.readonly")) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.readonly; https://app.example/back; us
      .build())
