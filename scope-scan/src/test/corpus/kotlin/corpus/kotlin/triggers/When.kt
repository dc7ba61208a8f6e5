package corpus.kotlin.triggers

import com.nylas.NylasClient
import com.nylas.models.*

/** A when over the enum is no subscription. */
object When {
    private fun handle(trigger: WebhookTriggers) = when (trigger) {
        WebhookTriggers.MESSAGE_CREATED -> 1
        WebhookTriggers.GRANT_EXPIRED -> 2
        else -> 0
    }

    @JvmStatic
    fun run() {
        handle(WebhookTriggers.EVENT_CREATED)
    }
}
