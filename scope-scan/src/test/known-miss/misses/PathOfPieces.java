package misses;

import java.net.URI;

/** A path whose resource is in one unknown piece with the grant: it reads as the grant itself, whose verb is not known. */
final class PathOfPieces {
    URI uri(String grantAndResource) {
        return URI.create("https://api.us.nylas.com/v3/grants/" + grantAndResource); //= unresolved the HTTP method of this call of /v3/grants/{}
    }
}
