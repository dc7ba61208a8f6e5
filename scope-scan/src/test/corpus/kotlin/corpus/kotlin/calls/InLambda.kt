package corpus.kotlin.calls

import com.nylas.NylasClient
import com.nylas.models.*

/** A call in a lambda. */
object InLambda {
    private val client = NylasClient.Builder("key").build()

    @JvmStatic
    fun run() {
        listOf("a").forEach { client.threads().find(it, "thread") } //= call direct GET /v3/grants/{grant_id}/threads/{thread_id}
    }
}
