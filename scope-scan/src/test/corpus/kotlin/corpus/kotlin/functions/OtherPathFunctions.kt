package corpus.kotlin.functions

import okhttp3.Request

/** Functions give the pieces of an address of another server. */
object OtherPathFunctions {
    private val path: (String) -> String = { "https://booking.example/grants/$it/messages" }

    private fun build(address: () -> String) = Request.Builder().url(address()).build()

    @JvmStatic
    fun run() {
        build { path("7") }
    }
}
