package corpus.scala.calls

import com.nylas.NylasClient
import com.nylas.models.*

/** A direct call. */
object Direct:
  private val client = new NylasClient.Builder("key").build()

  def run(): Unit =
    client.messages().list("grant") //= call direct GET /v3/grants/{grant_id}/messages
