package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Events of the primary calendar. */
public final class PrimaryCalendar {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        CLIENT.events().list("grant", new ListEventQueryParams.Builder("primary").build()); //= call direct GET /v3/grants/{grant_id}/events#primary
    }
}
