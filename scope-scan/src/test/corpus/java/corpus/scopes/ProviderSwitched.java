package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A provider constant is switched on. */
public final class ProviderSwitched {
    public static void run() {
        page(AuthProvider.MICROSOFT);
    }

    static String page(AuthProvider provider) {
        switch (provider) {
            case GOOGLE:
                return "google";
            default:
                return "other";
        }
    }
}
