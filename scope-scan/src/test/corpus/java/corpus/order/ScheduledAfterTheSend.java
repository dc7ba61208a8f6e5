package corpus.order;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A builder is used twice: only the second message is scheduled. */
public final class ScheduledAfterTheSend {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        SendMessageRequest.Builder message = new SendMessageRequest.Builder(List.of());
        CLIENT.messages().send("grant", message.build()); //= call direct POST /v3/grants/{grant_id}/messages/send
        message.sendAt(1900000000L);
        CLIENT.messages().send("grant", message.build()); //= call direct POST /v3/grants/{grant_id}/messages/send#scheduled
    }
}
