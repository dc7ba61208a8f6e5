package corpus.scala.scopes

import com.nylas.NylasClient
import com.nylas.models.*

/** A match over the providers. */
object ProviderMatched:
  private def page(provider: AuthProvider): String = provider match
    case AuthProvider.GOOGLE => "google"
    case _ => "other"

  def run(): Unit =
    page(AuthProvider.GOOGLE)
