package corpus.kotlin.scopes

import com.nylas.NylasClient
import com.nylas.models.*

/** A when over the providers. */
object ProviderWhen {
    private fun page(provider: AuthProvider) = when (provider) {
        AuthProvider.GOOGLE -> "google"
        AuthProvider.MICROSOFT -> "microsoft"
        else -> "other"
    }

    @JvmStatic
    fun run() {
        page(AuthProvider.GOOGLE)
    }
}
