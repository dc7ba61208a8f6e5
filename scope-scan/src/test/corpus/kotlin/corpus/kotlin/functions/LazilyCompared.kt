package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

/** A list that is made when it is first asked for, and in which a granted scope is looked up. */
object LazilyCompared {
    private val needed by lazy { setOf("https://www.googleapis.com/auth/contacts") }

    @JvmStatic
    fun run() {
        "x" in needed
    }
}
