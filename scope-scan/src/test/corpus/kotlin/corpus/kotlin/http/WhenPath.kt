package corpus.kotlin.http

/** Paths are only compared. */
object WhenPath {
    @JvmStatic
    fun run() {
        println(kind("/v3/grants/g/events"))
    }

    private fun kind(path: String) = when {
        path.startsWith("/v3/grants/") && path.endsWith("/messages") -> 1
        path == "/v3/grants/g/drafts" -> 2
        else -> 3
    }
}
