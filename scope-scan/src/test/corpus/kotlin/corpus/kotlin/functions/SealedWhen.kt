package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

/** A when over a sealed interface gives scopes, and they are counted. */
object SealedWhen {
    sealed interface Access

    object Read : Access

    class Write(val all: Boolean) : Access

    private fun scopes(access: Access) = when (access) {
        is Read -> listOf("https://www.googleapis.com/auth/gmail.readonly")
        is Write -> if (access.all) listOf("https://mail.google.com/") else listOf("https://www.googleapis.com/auth/gmail.modify")
    }

    @JvmStatic
    fun run() {
        scopes(Read).size + scopes(Write(true)).size
    }
}
