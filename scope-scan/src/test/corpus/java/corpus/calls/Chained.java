package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Several calls of one resource. */
public final class Chained {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        var events = CLIENT.events();
        events.list("grant", new ListEventQueryParams.Builder("team").limit(3).build()); //= call direct GET /v3/grants/{grant_id}/events
        events.destroy("grant", "event", new DestroyEventQueryParams.Builder("team").build()); //= call direct DELETE /v3/grants/{grant_id}/events/{event_id}
    }
}
