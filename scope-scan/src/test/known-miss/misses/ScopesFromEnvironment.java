package misses;

import com.nylas.models.*;
import java.util.List;

/** Scopes that come from environment variables or system properties without a default in the code, databases, or files other than the application settings. */
final class ScopesFromEnvironment {
    Object url() {
        return new UrlForAuthenticationConfig.Builder("client", "https://app.example.com/back").scope(List.of(System.getenv("NYLAS_SCOPES"))).build(); //= unresolved the scopes of this hosted auth URL (it comes from the environment variable NYLAS_SCOPES)
    }
}
