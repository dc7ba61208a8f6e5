package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** All constants of the enum are subscribed to. */
public final class SubscribedToAll {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        CLIENT.webhooks().create(new CreateWebhookRequest.Builder(List.of(WebhookTriggers.values()), "https://app.example").build()); //= call direct POST /v3/webhooks //= trigger direct v3 calendar.created //= trigger direct v3 calendar.deleted //= trigger direct v3 calendar.updated //= trigger direct v3 event.created //= trigger direct v3 event.deleted //= trigger direct v3 event.updated //= trigger direct v3 grant.created //= trigger direct v3 grant.deleted //= trigger direct v3 grant.expired //= trigger direct v3 grant.updated //= trigger direct v3 message.bounce_detected //= trigger direct v3 message.created //= trigger direct v3 message.link_clicked //= trigger direct v3 message.opened //= trigger direct v3 message.send_failed //= trigger direct v3 message.send_success //= trigger direct v3 message.updated //= trigger direct v3 thread.replied
    }
}
