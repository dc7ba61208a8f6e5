package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A method reference. */
public final class ByReference {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    interface Reader {
        Object read(String grant, String id) throws Exception;
    }

    public static void run() throws Exception {
        Reader reader = CLIENT.threads()::find; //= call reference GET /v3/grants/{grant_id}/threads/{thread_id}
        reader.read("grant", "thread");
    }
}
