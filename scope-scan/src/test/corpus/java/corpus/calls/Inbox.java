package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Contacts of the inbox. */
public final class Inbox {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        CLIENT.contacts().list("grant", new ListContactsQueryParams.Builder().source(SourceType.INBOX).build()); //= call direct GET /v3/grants/{grant_id}/contacts#source-inbox
    }
}
