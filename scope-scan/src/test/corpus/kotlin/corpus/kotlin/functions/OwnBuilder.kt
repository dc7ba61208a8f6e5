package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

/** A builder of the application has the same setters. */
object OwnBuilder {
    class Login {
        var scopes = emptyList<String>()
        var provider = AuthProvider.GOOGLE

        fun scope(list: List<String>) = apply { scopes = list }

        fun provider(one: AuthProvider) = apply { provider = one }
    }

    @JvmStatic
    fun run() {
        Login().also { it.provider(AuthProvider.MICROSOFT) }.run { scope(listOf("Mail.Send")) }
    }
}
