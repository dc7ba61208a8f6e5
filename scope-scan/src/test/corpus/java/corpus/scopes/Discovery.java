package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** The discovery document of Google asks nobody. */
public final class Discovery {
    static final String URL = "https://accounts.google.com/.well-known/openid-configuration";

    public static void run() {
        java.net.URI.create(URL).getHost();
    }
}
