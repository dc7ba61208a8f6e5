package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A direct call. */
public final class Direct {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        CLIENT.messages().list("grant"); //= call direct GET /v3/grants/{grant_id}/messages
    }
}
