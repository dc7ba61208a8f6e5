package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A set of constants only filters notifications. */
public final class ContainedInSet {
    static final Set<WebhookTriggers> OURS = EnumSet.of(WebhookTriggers.MESSAGE_CREATED, WebhookTriggers.MESSAGE_UPDATED);

    public static void run() {
        OURS.contains(WebhookTriggers.EVENT_CREATED);
    }
}
