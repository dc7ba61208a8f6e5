package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

/** A function gives scopes, which are only put into a text. */
object OnlyPrinted {
    private fun show(scopes: () -> List<String>) = StringBuilder().append(scopes().joinToString(" "))

    @JvmStatic
    fun run() {
        show { listOf("https://www.googleapis.com/auth/gmail.readonly") }
    }
}
