package corpus.kotlin.triggers

import com.nylas.NylasClient
import com.nylas.models.*

/** A when over the text of a notification. */
object WhenText {
    private const val HEADER = "X-Nylas-Signature"

    private fun handle(type: String) = when (type) {
        "message.created" -> 1
        "event.deleted" -> 2
        else -> HEADER.substring(1).length
    }

    @JvmStatic
    fun run() {
        handle("x")
    }
}
