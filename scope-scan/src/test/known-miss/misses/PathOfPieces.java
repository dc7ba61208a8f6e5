package misses;

import java.net.URI;

/** A path with one unknown value for both the grant and the resource: the scanner takes it for the path of the grant itself, and the HTTP method is unknown. */
final class PathOfPieces {
    URI uri(String grantAndResource) {
        return URI.create("https://api.us.nylas.com/v3/grants/" + grantAndResource); //= unresolved the HTTP method of this call of /v3/grants/{}
    }
}
