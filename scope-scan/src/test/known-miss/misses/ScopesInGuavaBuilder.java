package misses;

import com.google.common.collect.ImmutableList;
import com.nylas.models.*;

/** Scope lists that a builder of Guava's collections makes. */
final class ScopesInGuavaBuilder {
    Object url() {
        return new UrlForAuthenticationConfig.Builder("client", "https://app.example.com/back").scope(ImmutableList.<String>builder().add("openid").build()).build(); //= unresolved the scopes of this hosted auth URL (the scanner does not follow com.google.common.collect.ImmutableList$Builder.build)
    }
}
