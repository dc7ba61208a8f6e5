package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

/** Streams collect triggers into a map of counters. */
public final class CollectedTriggers {
    public static void run() {
        Arrays.stream(WebhookTriggers.values())
                .filter(trigger -> trigger != WebhookTriggers.GRANT_EXPIRED)
                .collect(Collectors.toMap(WebhookTriggers::getValue, trigger -> 0));
    }
}
