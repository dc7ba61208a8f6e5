package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A helper takes the list. */
public final class SubscribedByHelper {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        subscribe(List.of(WebhookTriggers.THREAD_REPLIED)); //= trigger direct v3 thread.replied
    }

    private static void subscribe(List<WebhookTriggers> wanted) throws Exception {
        CLIENT.webhooks().create(new CreateWebhookRequest.Builder(wanted, "https://app.example").build()); //= call direct POST /v3/webhooks
    }
}
