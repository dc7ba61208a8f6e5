package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A provider constant is compared. */
public final class ProviderCompared {
    public static void run() {
        isGoogle(AuthProvider.MICROSOFT);
    }

    static boolean isGoogle(AuthProvider provider) {
        return provider == AuthProvider.GOOGLE;
    }
}
