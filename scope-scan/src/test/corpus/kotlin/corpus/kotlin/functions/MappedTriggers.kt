package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

/** Triggers are properties of an enum of the application, mapped and filtered. */
object MappedTriggers {
    private val client = NylasClient.Builder("key").build()

    private enum class Topic(val trigger: WebhookTriggers) {
        NEW_EVENT(WebhookTriggers.EVENT_CREATED),
        EXPIRED(WebhookTriggers.GRANT_EXPIRED),
    }

    @JvmStatic
    fun run() {
        val triggers = Topic.values().map(Topic::trigger)
        client.webhooks().create(CreateWebhookRequest.Builder(triggers, "https://app.example").build()) //= call direct POST /v3/webhooks //= trigger direct v3 event.created //= trigger direct v3 grant.expired
    }
}
