package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** The region of a client is compared. */
public final class Regions {
    public static void run() {
        eu("x");
    }

    static boolean eu(String uri) {
        return uri.equals("https://api.eu.nylas.com");
    }
}
