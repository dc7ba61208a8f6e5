package misses;

import java.net.URI;

/** API v2 paths below a host that the code does not name. They are unresolved in a class that names Nylas somewhere, behind a setting that does, and with calendar_id. Elsewhere "/events" may be anybody's path, and nothing is reported. */
final class HostFromSettings {
    URI uri(String host) {
        return URI.create(host + "/events?calendar_id=c"); //= unresolved the base URL of this call of /events
    }
}
