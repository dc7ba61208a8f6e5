package corpus.kotlin.scopes

import com.nylas.NylasClient
import com.nylas.models.*

/** A granted scope is compared. */
object Compared {
    private fun allowed(scope: String) = scope == "https://www.googleapis.com/auth/gmail.send"

    @JvmStatic
    fun run() {
        allowed("x")
    }
}
