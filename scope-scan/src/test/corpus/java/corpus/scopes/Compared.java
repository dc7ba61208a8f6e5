package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A granted scope is compared. */
public final class Compared {
    public static void run() {
        allowed("x");
    }

    static boolean allowed(String scope) {
        return scope.equals("https://www.googleapis.com/auth/gmail.send");
    }
}
