package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

/** References to properties of triggers, used to look one up. */
object ReferencesThatAsk {
    private val byText = WebhookTriggers.values().associateBy(WebhookTriggers::getValue)

    @JvmStatic
    fun run() {
        byText["message.created"]?.let(WebhookTriggers::name)
    }
}
