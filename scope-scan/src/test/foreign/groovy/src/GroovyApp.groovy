package foreign

import com.nylas.NylasClient
import com.nylas.models.AuthProvider
import com.nylas.models.UrlForAuthenticationConfig
import groovy.transform.CompileStatic

@CompileStatic
class GroovyApp {
    NylasClient nylas

    Object calls(String grant) {
        nylas.messages().list(grant) //= call direct GET /v3/grants/{grant_id}/messages
    }

    Object closure(List<String> grants) {
        grants.collect { String grant -> nylas.messages().list(grant) } //= call reference GET /v3/grants/{grant_id}/messages
    }

    Object url() {
        new UrlForAuthenticationConfig.Builder("client", "https://app.example.com/back").provider(AuthProvider.GOOGLE).scope(["openid", "https://www.googleapis.com/auth/calendar"]).build() //= auth direct v3; hosted auth URL; google; openid https://www.googleapis.com/auth/calendar; https://app.example.com/back; -
    }
}

class DynamicGroovy {
    NylasClient nylas

    Object calls(String grant) {
        nylas.messages().list(grant) //= unresolved dynamic Groovy call of messages()
    }
}
