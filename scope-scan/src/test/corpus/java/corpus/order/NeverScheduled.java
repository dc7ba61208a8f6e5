package corpus.order;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A setter is called after the last message was sent. */
public final class NeverScheduled {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        SendMessageRequest.Builder message = new SendMessageRequest.Builder(List.of());
        CLIENT.messages().send("grant", message.build()); //= call direct POST /v3/grants/{grant_id}/messages/send
        message.sendAt(1900000000L);
    }
}
