package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A call in a class that another one calls. */
public final class InSubclass {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    static class Base {
        Object read() throws Exception {
            return CLIENT.calendars().list("grant"); //= call direct GET /v3/grants/{grant_id}/calendars
        }
    }

    static final class Mine extends Base {}

    public static void run() throws Exception {
        new Mine().read();
    }
}
