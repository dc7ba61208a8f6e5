package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

/** A companion holds triggers that are handled: nothing subscribes to them. */
class CompanionSet {
    fun isHandled(trigger: WebhookTriggers) = trigger in HANDLED

    companion object {
        private val HANDLED = setOf(WebhookTriggers.MESSAGE_CREATED, WebhookTriggers.THREAD_REPLIED)

        @JvmStatic
        fun run() {
            CompanionSet().isHandled(WebhookTriggers.EVENT_CREATED)
        }
    }
}
