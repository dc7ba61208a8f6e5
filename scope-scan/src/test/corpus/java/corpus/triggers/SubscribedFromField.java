package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A list in a static field reaches the request. */
public final class SubscribedFromField {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    static final List<WebhookTriggers> WANTED = Arrays.asList(WebhookTriggers.MESSAGE_CREATED);
    public static void run() throws Exception {
        CLIENT.webhooks().create(new CreateWebhookRequest.Builder(WANTED, "https://app.example").build()); //= call direct POST /v3/webhooks //= trigger direct v3 message.created
    }
}
