package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

/** Triggers are grouped by the first part of their text, to count them. */
object GroupedTriggers {
    @JvmStatic
    fun run() {
        WebhookTriggers.values().groupBy { it.value.substringBefore('.') }.forEach { (group, all) -> StringBuilder(group).append(all.size) }
    }
}
