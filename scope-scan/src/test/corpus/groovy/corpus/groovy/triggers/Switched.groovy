package corpus.groovy.triggers

import com.nylas.NylasClient
import com.nylas.models.*
import groovy.transform.CompileStatic

/** A switch over the enum is no subscription. */
@CompileStatic
class Switched {
    private static int handle(WebhookTriggers trigger) {
        switch (trigger) {
            case WebhookTriggers.MESSAGE_CREATED: return 1
            case WebhookTriggers.GRANT_EXPIRED: return 2
            default: return 0
        }
    }

    static void run() {
        handle(WebhookTriggers.EVENT_CREATED)
    }
}
