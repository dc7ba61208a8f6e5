package corpus.scala.scopes

import com.nylas.NylasClient
import com.nylas.models.*

/** Scopes by an interpolated text. */
object Interpolated:
  private val client = new NylasClient.Builder("key").build()

  private val prefix = "https://www.googleapis.com/auth/"

  def run(): Unit =
    client.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder("client", "https://app.example/back")
      .provider(AuthProvider.GOOGLE)
      .scope(java.util.List.of(s"${prefix}contacts")) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/contacts; https://app.example/back; us
      .build())
