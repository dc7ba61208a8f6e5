package misses;

import java.net.URI;

/** API v2 paths at an unknown host: "/events" can be a path of any service. If the host comes from a setting whose name contains Nylas, they are reported as unresolved. */
final class HostFromSettings {
    URI uri(String host) {
        return URI.create(host + "/events?calendar_id=c");
    }
}
