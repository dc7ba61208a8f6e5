package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A switch over the text of a notification is no subscription. */
public final class SwitchedText {
    static final String HEADER = "X-Nylas-Signature";

    public static void run() {
        "X-Nylas-Signature".length();
        handle("other");
    }

    static int handle(String type) {
        switch (type) {
            case "message.created":
                return 1;
            case "grant.expired":
                return 2;
            default:
                return 0;
        }
    }
}
