package misses;

import com.nylas.models.*;
import java.util.List;
import java.util.function.Supplier;

/** Scope lists that a function object gives. */
final class ScopesFromSupplier {
    private final Supplier<List<String>> scopes = () -> List.of("openid");

    Object url() {
        return new UrlForAuthenticationConfig.Builder("client", "https://app.example.com/back").scope(scopes.get()).build(); //= unresolved the scopes of this hosted auth URL (the scanner does not follow java.util.function.Supplier.get)
    }
}
