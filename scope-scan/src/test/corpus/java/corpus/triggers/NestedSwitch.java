package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A switch inside a lambda. */
public final class NestedSwitch {
    public static void run() {
        List.of(WebhookTriggers.EVENT_CREATED).forEach(trigger -> {
            switch (trigger) {
                case MESSAGE_CREATED -> System.nanoTime();
                default -> {}
            }
        });
    }
}
