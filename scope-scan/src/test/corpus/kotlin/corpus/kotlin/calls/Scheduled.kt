package corpus.kotlin.calls

import com.nylas.NylasClient
import com.nylas.models.*

/** A message with a time to send. */
object Scheduled {
    private val client = NylasClient.Builder("key").build()

    @JvmStatic
    fun run() {
        client.messages().send("grant", SendMessageRequest.Builder(listOf()).sendAt(5L).build()) //= call direct POST /v3/grants/{grant_id}/messages/send#scheduled
    }
}
