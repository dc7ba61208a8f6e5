package corpus.scala.calls

import com.nylas.NylasClient
import com.nylas.models.*

/** A class of the application has the same names. */
object OwnMessages:
  private class Messages:
    def list(grant: String): String = grant

  def run(): Unit =
    new Messages().list("grant")
