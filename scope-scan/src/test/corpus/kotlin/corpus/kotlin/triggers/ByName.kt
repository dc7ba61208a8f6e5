package corpus.kotlin.triggers

import com.nylas.NylasClient
import com.nylas.models.*

/** A constant is looked up by its text. */
object ByName {
    private fun find(text: String) = WebhookTriggers.values().firstOrNull { it.value == text }

    @JvmStatic
    fun run() {
        find("x")
    }
}
