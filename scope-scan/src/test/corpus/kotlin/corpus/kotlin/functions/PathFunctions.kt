package corpus.kotlin.functions

import okhttp3.OkHttpClient
import okhttp3.Request

/** Functions give the pieces of an address; one piece can be left out. */
object PathFunctions {
    private const val HOST = "https://api.us.nylas.com"

    private val path: (String) -> String = { "$HOST/v3/grants/$it/folders" }

    private fun resource(name: String, id: String? = null) = "$HOST/v3/grants/g/$name" + (id?.let { "/$it" } ?: "")

    private fun get(address: String) {
        OkHttpClient().newCall(Request.Builder().url(address).get().build())
    }

    private fun delete(address: String) {
        OkHttpClient().newCall(Request.Builder().url(address).method("DELETE", null).build())
    }

    @JvmStatic
    fun run() {
        get(path("g")) //= call literal GET /v3/grants/{grant_id}/folders
        delete(resource("drafts", "d")) //= call literal DELETE /v3/grants/{grant_id}/drafts/{draft_id}
        get(resource("threads")) //= call literal GET /v3/grants/{grant_id}/threads
    }
}
