package corpus.groovy.triggers

import com.nylas.NylasClient
import com.nylas.models.*
import groovy.transform.CompileStatic

/** A constant is compared. */
@CompileStatic
class Compared {
    private static boolean handle(WebhookTriggers trigger) {
        trigger == WebhookTriggers.MESSAGE_CREATED
    }

    static void run() {
        handle(WebhookTriggers.EVENT_CREATED)
    }
}
