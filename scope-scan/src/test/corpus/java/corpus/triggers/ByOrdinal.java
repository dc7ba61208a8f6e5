package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Constants are compared by their order. */
public final class ByOrdinal {
    public static void run() {
        before(WebhookTriggers.EVENT_CREATED);
    }

    static boolean before(WebhookTriggers trigger) {
        return trigger.compareTo(WebhookTriggers.MESSAGE_CREATED) < 0;
    }
}
