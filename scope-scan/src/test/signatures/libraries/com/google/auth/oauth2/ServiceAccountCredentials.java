package com.google.auth.oauth2;

import java.io.InputStream;
import java.util.Collection;

/** Signature only. */
public class ServiceAccountCredentials extends GoogleCredentials {
    public static ServiceAccountCredentials fromStream(InputStream stream) { return null; }

    @Override
    public GoogleCredentials createScoped(Collection<String> scopes) { return null; }
}
