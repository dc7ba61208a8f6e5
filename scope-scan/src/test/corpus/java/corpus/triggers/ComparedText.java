package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** The text of a notification is compared with a literal. */
public final class ComparedText {
    static final String HEADER = "X-Nylas-Signature";

    public static void run() {
        "X-Nylas-Signature".length();
        handle("message.created");
    }

    static boolean handle(String type) {
        return "message.created".equals(type) || type.equals("event.deleted");
    }
}
