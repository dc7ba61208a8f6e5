package corpus.kotlin.calls

import com.nylas.NylasClient
import com.nylas.models.*

/** A direct call. */
object Direct {
    private val client = NylasClient.Builder("key").build()

    @JvmStatic
    fun run() {
        client.messages().list("grant") //= call direct GET /v3/grants/{grant_id}/messages
    }
}
