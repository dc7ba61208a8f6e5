package corpus.order;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Triggers are collected and counted. */
public final class NeverSubscribed {
    public static void run() {
        Set<WebhookTriggers> all = EnumSet.noneOf(WebhookTriggers.class);
        all.add(WebhookTriggers.MESSAGE_CREATED);
        int before = all.size();
        all.add(WebhookTriggers.EVENT_CREATED);
        System.out.println(before);
    }
}
