package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A message without a time to send. */
public final class SentNow {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        CLIENT.messages().send("grant", new SendMessageRequest.Builder(List.of()).subject("s").build()); //= call direct POST /v3/grants/{grant_id}/messages/send
    }
}
