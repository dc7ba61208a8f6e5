package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A list of constants reaches the request. */
public final class Subscribed {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        CLIENT.webhooks().create(new CreateWebhookRequest.Builder( //= call direct POST /v3/webhooks
                List.of(WebhookTriggers.EVENT_CREATED, WebhookTriggers.GRANT_EXPIRED), "https://app.example").build()); //= trigger direct v3 event.created //= trigger direct v3 grant.expired
    }
}
