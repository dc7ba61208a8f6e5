package corpus.kotlin.functions

import com.nylas.NylasClient
import com.nylas.models.*

/** A function chooses a provider, which becomes a label. */
object ProviderOfFunction {
    private fun label(provider: () -> AuthProvider = { AuthProvider.GOOGLE }) = "with " + provider().value

    @JvmStatic
    fun run() {
        label()
        label { AuthProvider.MICROSOFT }
    }
}
