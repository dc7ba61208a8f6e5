package foreign

import com.nylas.NylasClient
import com.nylas.models.AuthProvider
import com.nylas.models.ListEventQueryParams
import com.nylas.models.UrlForAuthenticationConfig
import com.nylas.models.WebhookTriggers
import com.nylas.resources.Messages
import java.net.URI
import java.net.http.HttpRequest
import okhttp3.Request

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

    fun trigger() = listOf(WebhookTriggers.MESSAGE_CREATED)

    private val base = UrlForAuthenticationConfig("client", BACK, provider = AuthProvider.GOOGLE, scope = listOf("base")) //= auth direct v3; hosted auth URL; google; base; https://app.example.com/back; -

    fun copied() = base.copy(scope = listOf("copied")) //= auth direct v3; hosted auth URL; google; copied; https://app.example.com/back; -

    fun copiedWithTheSame() = base.copy(loginHint = "a@example.com") //= auth direct v3; hosted auth URL; google; base; https://app.example.com/back; -

    fun applied() = UrlForAuthenticationConfig("client", BACK, scope = mutableListOf("first").apply { add("second") }) //= auth direct v3; hosted auth URL; -; first second; https://app.example.com/back; -

    fun built() = UrlForAuthenticationConfig("client", BACK, scope = buildList { add("first"); addAll(listOf("second")) }) //= auth direct v3; hosted auth URL; -; first second; https://app.example.com/back; -

    fun plus() = UrlForAuthenticationConfig("client", BACK, scope = listOf("first") + "second" + listOf("third")) //= auth direct v3; hosted auth URL; -; first second third; https://app.example.com/back; -

    fun mapped() = UrlForAuthenticationConfig("client", BACK, scope = listOf("first", "second").map { "https://www.googleapis.com/auth/$it" }) //= auth direct v3; hosted auth URL; -; https://www.googleapis.com/auth/first https://www.googleapis.com/auth/second; https://app.example.com/back; -

    fun chosen(provider: AuthProvider) = UrlForAuthenticationConfig( //= auth direct v3; hosted auth URL; -; google microsoft; https://app.example.com/back; -
        "client", BACK, provider = provider, scope = when (provider) { AuthProvider.GOOGLE -> listOf("google"); AuthProvider.MICROSOFT -> listOf("microsoft") })

    fun orDefaults(narrow: Boolean) = UrlForAuthenticationConfig("client", BACK, scope = if (narrow) listOf("narrow") else null) //= auth direct v3; hosted auth URL; -; defaults; https://app.example.com/back; - //= auth direct v3; hosted auth URL; -; narrow; https://app.example.com/back; -

    fun lines() = UrlForAuthenticationConfig("client", BACK, scope = "first\nsecond".lines()) //= auth direct v3; hosted auth URL; -; first second; https://app.example.com/back; -

    fun joined() = "https://api.us.nylas.com/v3/connect/auth?client_id=client&scope=${listOf("first", "second").joinToString(" ")}" //= auth literal v3; hosted auth URL; -; first second; -; us

    fun optional(grant: String, id: String?): Request {
        val url = buildString {
            append("https://api.us.nylas.com/v3/grants/$grant/messages")
            if (id != null) append("/$id")
        }
        return Request.Builder().url(url).build() //= call literal GET /v3/grants/{grant_id}/messages //= call literal GET /v3/grants/{grant_id}/messages/{message_id}
    }

    fun appliedRequest(grant: String) = Request.Builder().apply { url("https://api.us.nylas.com/v3/grants/$grant/folders/f"); delete() }.build() //= call literal DELETE /v3/grants/{grant_id}/folders/{folder_id}

    private inline fun <reified T> call(verb: String, path: String): T? =
        Request.Builder().url("https://api.us.nylas.com$path").method(verb, null).build() as? T

    fun inlinedCall(grant: String) = call<Request>("DELETE", "/v3/grants/$grant/drafts/d") //= call literal DELETE /v3/grants/{grant_id}/drafts/{draft_id}

    private val plans = mapOf("basic" to listOf("first"), "full" to listOf("first", "second"))

    fun ofMap() = UrlForAuthenticationConfig("client", BACK, scope = plans["full"]) //= auth direct v3; hosted auth URL; -; first second; https://app.example.com/back; -

    fun elvis() = UrlForAuthenticationConfig("client", BACK, scope = (System.getenv("SCOPES") ?: "first second").split(" ")) //= auth direct v3; hosted auth URL; -; first second; https://app.example.com/back; -

    private val supplied: () -> List<String> = { listOf("first") }

    fun function() = UrlForAuthenticationConfig("client", BACK, scope = supplied()) //= auth direct v3; hosted auth URL; -; first; https://app.example.com/back; -

    data class Access(val scopes: List<String>)

    fun data() = UrlForAuthenticationConfig("client", BACK, scope = Access(listOf("first")).scopes) //= auth direct v3; hosted auth URL; -; first; https://app.example.com/back; -

    sealed interface Plan { val scopes: List<String> }
    data object Reading : Plan { override val scopes = listOf("first") }
    data object Sending : Plan { override val scopes = listOf("second") }

    fun sealed(plan: Plan) = UrlForAuthenticationConfig("client", BACK, scope = plan.scopes) //= auth direct v3; hosted auth URL; -; first second; https://app.example.com/back; -
}
