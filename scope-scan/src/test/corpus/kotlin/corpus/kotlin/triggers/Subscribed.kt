package corpus.kotlin.triggers

import com.nylas.NylasClient
import com.nylas.models.*

/** A list of constants reaches the request. */
object Subscribed {
    private val client = NylasClient.Builder("key").build()

    @JvmStatic
    fun run() {
        client.webhooks().create(CreateWebhookRequest.Builder(listOf(WebhookTriggers.EVENT_CREATED), "https://app.example").build()) //= call direct POST /v3/webhooks //= trigger direct v3 event.created
    }
}
