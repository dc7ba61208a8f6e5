package corpus.kotlin.triggers

import com.nylas.NylasClient
import com.nylas.models.*

/** Keys of a map are handlers. */
object InMap {
    private val handlers = mapOf(WebhookTriggers.MESSAGE_CREATED to { }, WebhookTriggers.EVENT_DELETED to { })

    @JvmStatic
    fun run() {
        handlers[WebhookTriggers.EVENT_CREATED]?.invoke()
    }
}
