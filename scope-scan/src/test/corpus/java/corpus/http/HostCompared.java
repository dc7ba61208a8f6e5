package corpus.http;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A host is compared. */
public final class HostCompared {
    public static void run() {
        ours("x");
    }

    static boolean ours(String url) {
        return url.startsWith("https://api.us.nylas.com");
    }
}
