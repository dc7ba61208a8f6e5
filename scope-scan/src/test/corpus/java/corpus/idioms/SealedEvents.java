package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

/** Patterns over the notifications that a webhook brought. */
public final class SealedEvents {
    sealed interface Event permits Created, Other {}

    record Created(WebhookTriggers trigger) implements Event {}

    record Other(WebhookTriggers trigger) implements Event {}

    static Event of(WebhookTriggers trigger) {
        return trigger == WebhookTriggers.MESSAGE_CREATED ? new Created(trigger) : new Other(trigger);
    }

    public static void run() {
        if (of(WebhookTriggers.EVENT_CREATED) instanceof Created created) {
            created.trigger();
        }
    }
}
