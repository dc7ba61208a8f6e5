package corpus.groovy.triggers

import com.nylas.NylasClient
import com.nylas.models.*
import groovy.transform.CompileStatic

/** A list of constants reaches the request. */
@CompileStatic
class Subscribed {
    private static final NylasClient CLIENT = new NylasClient.Builder("key").build()

    static void run() {
        CLIENT.webhooks().create(new CreateWebhookRequest.Builder([WebhookTriggers.EVENT_CREATED], "https://app.example").build()) //= call direct POST /v3/webhooks //= trigger direct v3 event.created
    }
}
