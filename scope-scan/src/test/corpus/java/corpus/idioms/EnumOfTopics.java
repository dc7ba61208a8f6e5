package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

/** Each constant of an enum names the trigger that it handles. */
public final class EnumOfTopics {
    enum Topic {
        MAIL {
            @Override
            boolean handles(WebhookTriggers trigger) {
                return trigger == WebhookTriggers.MESSAGE_CREATED;
            }
        },
        DIARY {
            @Override
            boolean handles(WebhookTriggers trigger) {
                return EnumSet.of(WebhookTriggers.EVENT_CREATED, WebhookTriggers.EVENT_DELETED).contains(trigger);
            }
        };

        abstract boolean handles(WebhookTriggers trigger);
    }

    public static void run() {
        for (Topic topic : Topic.values()) {
            topic.handles(WebhookTriggers.GRANT_EXPIRED);
        }
    }
}
