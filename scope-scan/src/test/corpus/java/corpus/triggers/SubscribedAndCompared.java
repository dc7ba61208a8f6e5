package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** One constant is subscribed to, another one only compared. */
public final class SubscribedAndCompared {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        CLIENT.webhooks().create(new CreateWebhookRequest.Builder(List.of(WebhookTriggers.EVENT_UPDATED), "https://app.example").build()); //= call direct POST /v3/webhooks //= trigger direct v3 event.updated
        handle(WebhookTriggers.EVENT_UPDATED);
    }

    static boolean handle(WebhookTriggers trigger) {
        return trigger == WebhookTriggers.MESSAGE_OPENED;
    }
}
