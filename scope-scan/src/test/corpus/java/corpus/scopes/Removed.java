package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A scope is taken out of a granted list. */
public final class Removed {
    public static void run() {
        new ArrayList<>(List.of("openid")).remove("https://www.googleapis.com/auth/gmail.modify");
    }
}
