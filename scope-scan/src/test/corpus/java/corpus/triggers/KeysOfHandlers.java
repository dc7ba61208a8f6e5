package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Texts of notifications are keys of handlers. */
public final class KeysOfHandlers {
    static final Map<String, Runnable> HANDLERS = new HashMap<>();

    public static void run() {
        "X-Nylas-Signature".length();
        HANDLERS.put("message.created", () -> {});
        HANDLERS.get("message.created").run();
    }
}
