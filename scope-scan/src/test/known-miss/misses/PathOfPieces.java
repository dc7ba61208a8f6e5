package misses;

import java.net.URI;

/** A path whose resource is in one unknown piece with the grant: it reads as the grant itself, and nothing is found. */
final class PathOfPieces {
    URI uri(String grantAndResource) {
        return URI.create("https://api.us.nylas.com/v3/grants/" + grantAndResource);
    }
}
