package com.nylas.resources;

import com.nylas.NylasClient;
import com.nylas.SignatureOnly;
import com.nylas.models.CodeExchangeRequest;
import com.nylas.models.CodeExchangeResponse;
import com.nylas.models.NylasOAuthError;
import com.nylas.models.NylasSdkTimeoutError;
import com.nylas.models.UrlForAuthenticationConfig;

/** Signature of the SDK's class of that name. */
public final class Auth {
    public Auth(NylasClient client) {
        throw SignatureOnly.called();
    }

    public String urlForOAuth2(UrlForAuthenticationConfig config) {
        throw SignatureOnly.called();
    }

    public CodeExchangeResponse exchangeCodeForToken(CodeExchangeRequest request)
            throws NylasOAuthError, NylasSdkTimeoutError {
        throw SignatureOnly.called();
    }
}
