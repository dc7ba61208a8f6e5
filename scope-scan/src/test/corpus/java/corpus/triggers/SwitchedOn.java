package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A switch over the enum is no subscription. */
public final class SwitchedOn {
    public static void run() {
        handle(WebhookTriggers.EVENT_CREATED);
    }

    static String handle(WebhookTriggers trigger) {
        switch (trigger) {
            case EVENT_CREATED:
                return "created";
            case MESSAGE_CREATED:
                return "mail";
            default:
                return "other";
        }
    }
}
