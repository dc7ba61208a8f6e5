package corpus.calls;

import com.nylas.NylasClient;

/** A private method that nobody calls any more: its call counts as long as it is there. */
public class LeftOver {
    private static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        CLIENT.messages().list("grant"); //= call direct GET /v3/grants/{grant_id}/messages
    }

    private static void old() throws Exception {
        CLIENT.drafts().list("grant"); //= call direct GET /v3/grants/{grant_id}/drafts
    }
}
