package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** The resource is constructed directly. */
public final class ResourceItself {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        new com.nylas.resources.Folders(CLIENT).list("grant"); //= call direct GET /v3/grants/{grant_id}/folders
    }
}
