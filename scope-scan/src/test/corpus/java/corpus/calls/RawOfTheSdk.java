package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A raw request of the SDK. */
public final class RawOfTheSdk {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        CLIENT.executeGet("v3/grants/grant/calendars", Object.class, null, null); //= call literal GET /v3/grants/{grant_id}/calendars
    }
}
