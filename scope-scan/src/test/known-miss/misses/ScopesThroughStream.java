package misses;

import com.nylas.models.*;
import java.util.stream.Stream;

/** Scope lists that are mapped or filtered by functions. */
final class ScopesThroughStream {
    Object url() {
        return new UrlForAuthenticationConfig.Builder("client", "https://app.example.com/back").scope(Stream.of("gmail.readonly").map(name -> "https://www.googleapis.com/auth/" + name).toList()).build(); //= unresolved the scopes of this hosted auth URL (the scanner does not follow java.util.stream.Stream.map)
    }
}
