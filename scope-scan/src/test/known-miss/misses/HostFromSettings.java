package misses;

import java.net.URI;

/** API v2 paths behind a host that comes from settings: without "nylas" in it, "/events" may be anybody's path. */
final class HostFromSettings {
    URI uri(String host) {
        return URI.create(host + "/events?calendar_id=c");
    }
}
