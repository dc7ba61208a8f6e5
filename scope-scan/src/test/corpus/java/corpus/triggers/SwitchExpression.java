package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A switch expression over the enum is no subscription. */
public final class SwitchExpression {
    public static void run() {
        handle(WebhookTriggers.EVENT_CREATED);
    }

    static int handle(WebhookTriggers trigger) {
        return switch (trigger) {
            case MESSAGE_SEND_FAILED -> 1;
            case MESSAGE_BOUNCE_DETECTED, THREAD_REPLIED -> 2;
            default -> 0;
        };
    }
}
