package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** The request is constructed without a builder. */
public final class SubscribedByConstructor {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        List<WebhookTriggers> wanted = new ArrayList<>();
        wanted.add(WebhookTriggers.CALENDAR_CREATED);
        CLIENT.webhooks().create(new CreateWebhookRequest(wanted, "https://app.example", null, null)); //= call direct POST /v3/webhooks //= trigger direct v3 calendar.created
    }
}
