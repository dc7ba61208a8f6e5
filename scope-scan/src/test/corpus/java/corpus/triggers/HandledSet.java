package corpus.triggers;

import java.util.*;

/** Texts in a set that is only asked: the class handles notifications of webhooks that are subscribed to elsewhere. */
public final class HandledSet {
    static final Set<String> HANDLED = Set.of("message.created", "event.updated");
    static final String ADDRESS = "https://api.us.nylas.com/v3/webhooks";

    public static void run() {
        ADDRESS.length();
        if (HANDLED.contains("grant.expired")) {
            throw new IllegalStateException();
        }
    }
}
