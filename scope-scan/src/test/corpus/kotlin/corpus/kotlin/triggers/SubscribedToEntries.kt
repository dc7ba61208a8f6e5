package corpus.kotlin.triggers

import com.nylas.NylasClient
import com.nylas.models.*

/** All constants are subscribed to. */
object SubscribedToEntries {
    private val client = NylasClient.Builder("key").build()

    @JvmStatic
    fun run() {
        client.webhooks().create(CreateWebhookRequest.Builder(WebhookTriggers.values().toList(), "https://app.example").build()) //= call direct POST /v3/webhooks //= trigger direct v3 calendar.created //= trigger direct v3 calendar.deleted //= trigger direct v3 calendar.updated //= trigger direct v3 event.created //= trigger direct v3 event.deleted //= trigger direct v3 event.updated //= trigger direct v3 grant.created //= trigger direct v3 grant.deleted //= trigger direct v3 grant.expired //= trigger direct v3 grant.updated //= trigger direct v3 message.bounce_detected //= trigger direct v3 message.created //= trigger direct v3 message.link_clicked //= trigger direct v3 message.opened //= trigger direct v3 message.send_failed //= trigger direct v3 message.send_success //= trigger direct v3 message.updated //= trigger direct v3 thread.replied
    }
}
