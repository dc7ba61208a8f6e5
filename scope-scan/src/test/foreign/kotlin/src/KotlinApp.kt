package foreign

import com.nylas.NylasClient
import com.nylas.models.AuthProvider
import com.nylas.models.ListEventQueryParams
import com.nylas.models.UrlForAuthenticationConfig
import com.nylas.models.WebhookTriggers
import com.nylas.resources.Messages
import java.net.URI
import java.net.http.HttpRequest

const val READ = "https://www.googleapis.com/auth/gmail.readonly"
const val BACK = "https://app.example.com/back"
val TOP_LEVEL = listOf(READ, "openid")

class KotlinApp(private val nylas: NylasClient) {
    companion object {
        val SHARED = listOf("https://www.googleapis.com/auth/calendar", "openid")
    }

    fun defaults(grant: String) = nylas.messages().list(grant) //= call direct GET /v3/grants/{grant_id}/messages

    fun primary(grant: String) = nylas.events().list(grant, ListEventQueryParams("primary", 5)) //= call direct GET /v3/grants/{grant_id}/events#primary

    fun inlined(grants: List<String>) = grants.forEach { nylas.messages().list(it) } //= call direct GET /v3/grants/{grant_id}/messages

    fun lambda(): (String) -> Any = { grant -> nylas.messages().list(grant) } //= call reference GET /v3/grants/{grant_id}/messages

    fun reference(messages: Messages, grants: List<String>) = grants.map { messages.list(it) } //= call direct GET /v3/grants/{grant_id}/messages

    fun oneScope() = UrlForAuthenticationConfig("client", BACK, scope = listOf(READ), provider = AuthProvider.GOOGLE) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.readonly; https://app.example.com/back; -

    fun topLevel() = UrlForAuthenticationConfig("client", BACK, provider = AuthProvider.GOOGLE, scope = TOP_LEVEL) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.readonly openid; https://app.example.com/back; -

    fun companion() = UrlForAuthenticationConfig("client", BACK, provider = AuthProvider.GOOGLE, scope = SHARED) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/calendar openid; https://app.example.com/back; -

    fun split() = UrlForAuthenticationConfig("client", BACK, provider = AuthProvider.MICROSOFT, scope = "Mail.Read offline_access".split(" ")) //= auth direct v3; hosted auth URL; microsoft; Mail.Read offline_access; https://app.example.com/back; -

    fun omitted() = UrlForAuthenticationConfig("client", BACK, loginHint = "a@example.com") //= auth direct v3; hosted auth URL; -; defaults; https://app.example.com/back; -

    fun added(): UrlForAuthenticationConfig {
        val scopes = mutableListOf<String>()
        scopes.add(READ)
        scopes += "openid"
        return UrlForAuthenticationConfig("client", BACK, provider = AuthProvider.GOOGLE, scope = scopes) //= auth direct v3; hosted auth URL; google; https://www.googleapis.com/auth/gmail.readonly openid; https://app.example.com/back; -
    }

    fun template(grant: String): HttpRequest = HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/grants/$grant/folders")).GET().build() //= call literal GET /v3/grants/{grant_id}/folders

    fun trigger() = listOf(WebhookTriggers.MESSAGE_CREATED) //= trigger direct v3 message.created
}
