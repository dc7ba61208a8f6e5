package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A field has a constant as its first value. */
public final class DefaultOfField {
    static WebhookTriggers last = WebhookTriggers.GRANT_EXPIRED;

    public static void run() {
        last = null;
    }
}
