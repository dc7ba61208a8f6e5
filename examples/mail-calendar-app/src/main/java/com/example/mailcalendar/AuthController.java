package com.example.mailcalendar;

import com.nylas.NylasClient;
import com.nylas.models.AccessType;
import com.nylas.models.AuthProvider;
import com.nylas.models.CodeExchangeRequest;
import com.nylas.models.NylasOAuthError;
import com.nylas.models.NylasSdkTimeoutError;
import com.nylas.models.UrlForAuthenticationConfig;
import java.util.List;

/** Signs users in: sends them to their provider's consent page and turns the code they come back with into a grant. */
final class AuthController {
    private static final String CALLBACK = "https://app.example.com/oauth/callback";

    private static final List<String> GOOGLE_SCOPES = List.of(
            "https://www.googleapis.com/auth/gmail.readonly",
            "https://www.googleapis.com/auth/gmail.send",
            "https://www.googleapis.com/auth/calendar.events");

    private static final List<String> MICROSOFT_SCOPES =
            List.of("offline_access", "Mail.ReadWrite", "Mail.Send", "Calendars.ReadWrite");

    private final NylasClient nylas;
    private final String clientId;

    AuthController(NylasClient nylas, String clientId) {
        this.nylas = nylas;
        this.clientId = clientId;
    }

    /** Returns where to send a Google user; the state comes back with the code and must be checked then. */
    String googleUrl(String state) {
        return nylas.auth()
                .urlForOAuth2(new UrlForAuthenticationConfig.Builder(clientId, CALLBACK)
                        .provider(AuthProvider.GOOGLE)
                        .accessType(AccessType.OFFLINE)
                        .scope(GOOGLE_SCOPES)
                        .state(state)
                        .build());
    }

    /** Returns where to send a Microsoft user; the state comes back with the code and must be checked then. */
    String microsoftUrl(String state) {
        return nylas.auth()
                .urlForOAuth2(new UrlForAuthenticationConfig.Builder(clientId, CALLBACK)
                        .provider(AuthProvider.MICROSOFT)
                        .accessType(AccessType.OFFLINE)
                        .scope(MICROSOFT_SCOPES)
                        .state(state)
                        .build());
    }

    /** Returns the id of the grant behind a code. */
    String grantId(String code) throws NylasOAuthError, NylasSdkTimeoutError {
        return nylas.auth()
                .exchangeCodeForToken(new CodeExchangeRequest.Builder(CALLBACK, code, clientId).build())
                .getGrantId();
    }
}
