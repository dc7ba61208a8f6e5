package corpus.order;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A map of settings with scopes is filled and emptied. */
public final class ClearedAndCounted {
    public static void run() {
        Map<String, String> settings = new HashMap<>();
        settings.put("google", "https://www.googleapis.com/auth/gmail.send");
        settings.clear();
        settings.put("send_at", "1900000000");
        System.out.println(settings.size());
    }
}
