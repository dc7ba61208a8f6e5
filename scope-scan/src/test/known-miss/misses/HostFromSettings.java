package misses;

import java.net.URI;

/** API v2 paths behind a host that nothing names: "/events" may be anybody's path. Behind a setting that is named after Nylas they are unresolved. */
final class HostFromSettings {
    URI uri(String host) {
        return URI.create(host + "/events?calendar_id=c");
    }
}
