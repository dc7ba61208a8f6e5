package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A constant is compared by equals. */
public final class ComparedByEquals {
    public static void run() {
        handle(null);
    }

    static boolean handle(WebhookTriggers trigger) {
        return WebhookTriggers.MESSAGE_UPDATED.equals(trigger) || Objects.equals(trigger, WebhookTriggers.EVENT_CREATED);
    }
}
