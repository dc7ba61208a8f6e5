package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A scope is in a message. */
public final class Logged {
    public static void run() {
        String.format("please grant %s", "https://www.googleapis.com/auth/contacts");
    }
}
