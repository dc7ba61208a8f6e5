package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A message with a time to send. */
public final class Scheduled {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        CLIENT.messages().send("grant", new SendMessageRequest.Builder(List.of()).subject("s").sendAt(5L).build()); //= call direct POST /v3/grants/{grant_id}/messages/send#scheduled
    }
}
