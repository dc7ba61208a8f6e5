package corpus.kotlin.calls

import com.nylas.NylasClient
import com.nylas.models.*

/** Calls inside apply and let. */
object Scoped {
    private val client = NylasClient.Builder("key").build()

    @JvmStatic
    fun run() {
        client.calendars().let { it.list("grant") } //= call direct GET /v3/grants/{grant_id}/calendars
        client.apply { folders().find("grant", "folder") } //= call direct GET /v3/grants/{grant_id}/folders/{folder_id}
    }
}
