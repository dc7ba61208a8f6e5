package corpus.scala.triggers

import com.nylas.NylasClient
import com.nylas.models.*

/** The text of a notification is matched. */
object MatchedText:
  private val header = "X-Nylas-Signature"

  private def handle(kind: String): Int = kind match
    case "message.created" => 1
    case "event.deleted" => 2
    case _ => header.length

  def run(): Unit =
    handle("x")
