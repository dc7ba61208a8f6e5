package corpus.kotlin.triggers

import com.nylas.NylasClient
import com.nylas.models.*

/** A constant is compared. */
object Compared {
    private fun handle(trigger: WebhookTriggers) = trigger == WebhookTriggers.MESSAGE_CREATED

    @JvmStatic
    fun run() {
        handle(WebhookTriggers.EVENT_CREATED)
    }
}
