package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Keys of an EnumMap are handlers, no subscription. */
public final class KeysOfEnumMap {
    static final Map<WebhookTriggers, Runnable> HANDLERS = new EnumMap<>(WebhookTriggers.class);

    static {
        HANDLERS.put(WebhookTriggers.MESSAGE_CREATED, () -> {});
        HANDLERS.put(WebhookTriggers.EVENT_DELETED, () -> {});
    }

    public static void run() {
        HANDLERS.get(WebhookTriggers.EVENT_DELETED).run();
    }
}
