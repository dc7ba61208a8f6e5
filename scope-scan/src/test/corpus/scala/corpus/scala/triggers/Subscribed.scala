package corpus.scala.triggers

import com.nylas.NylasClient
import com.nylas.models.*

/** A list of constants reaches the request. */
object Subscribed:
  private val client = new NylasClient.Builder("key").build()

  def run(): Unit =
    client.webhooks().create(new CreateWebhookRequest.Builder(java.util.List.of(WebhookTriggers.EVENT_CREATED), "https://app.example").build()) //= call direct POST /v3/webhooks //= trigger direct v3 event.created
