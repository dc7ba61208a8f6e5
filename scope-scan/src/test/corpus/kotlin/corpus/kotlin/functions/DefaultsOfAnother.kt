package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

/** Default arguments of a function that asks nobody. */
object DefaultsOfAnother {
    private fun describe(
        scopes: List<String> = listOf("https://www.googleapis.com/auth/calendar"),
        provider: AuthProvider = AuthProvider.MICROSOFT,
    ) = provider.value + scopes.size

    @JvmStatic
    fun run() {
        describe()
        describe(listOf("Mail.Read"))
    }
}
