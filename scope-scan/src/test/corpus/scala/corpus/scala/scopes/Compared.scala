package corpus.scala.scopes

import com.nylas.NylasClient
import com.nylas.models.*

/** A granted scope is compared. */
object Compared:
  private def allowed(scope: String): Boolean = scope == "https://www.googleapis.com/auth/gmail.send"

  def run(): Unit =
    allowed("x")
