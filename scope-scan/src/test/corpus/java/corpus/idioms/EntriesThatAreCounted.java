package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

/** Each entry of a map holds a trigger and how often it came. */
public final class EntriesThatAreCounted {
    static final Map<WebhookTriggers, Integer> COUNTS = new HashMap<>(Map.of(WebhookTriggers.MESSAGE_OPENED, 1, WebhookTriggers.THREAD_REPLIED, 2));

    public static void run() {
        int all = 0;
        for (Map.Entry<WebhookTriggers, Integer> entry : COUNTS.entrySet()) {
            all += entry.getKey() == WebhookTriggers.MESSAGE_OPENED ? entry.getValue() : 0;
        }
        COUNTS.put(WebhookTriggers.GRANT_EXPIRED, all);
    }
}
