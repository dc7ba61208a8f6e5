package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

private val handlers: Map<WebhookTriggers, (String) -> Int> = mapOf(
    WebhookTriggers.MESSAGE_CREATED to String::length,
    WebhookTriggers.EVENT_UPDATED to { it.hashCode() },
)

/** Handlers by trigger at the top of the file. */
object TopLevelHandlers {
    @JvmStatic
    fun run() {
        handlers[WebhookTriggers.MESSAGE_CREATED]?.invoke("body")
    }
}
