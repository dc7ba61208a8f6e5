package corpus.scala.calls

import com.nylas.NylasClient
import com.nylas.models.*

/** A message with a time to send. */
object Scheduled:
  private val client = new NylasClient.Builder("key").build()

  def run(): Unit =
    client.messages().send("grant", new SendMessageRequest.Builder(java.util.List.of()).sendAt(5L).build()) //= call direct POST /v3/grants/{grant_id}/messages/send#scheduled
