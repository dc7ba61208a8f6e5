package corpus.kotlin.calls

import com.nylas.NylasClient
import com.nylas.models.*

/** A class of the application has the same names. */
object OwnMessages {
    private class Messages {
        fun list(grant: String) = grant
    }

    @JvmStatic
    fun run() {
        Messages().list("grant")
    }
}
