package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** All values are put into a lookup table, which is no subscription. */
public final class ValuesInInitialiser {
    static final Map<String, WebhookTriggers> BY_NAME = new HashMap<>();

    static {
        for (WebhookTriggers trigger : WebhookTriggers.values()) {
            BY_NAME.put(trigger.getValue(), trigger);
        }
    }

    public static void run() {
        BY_NAME.get("message.created");
    }
}
