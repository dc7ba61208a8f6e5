package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A class of the application has the same names. */
public final class OwnMessages {
    static final class Messages {
        Object list(String grant) {
            return grant;
        }
    }

    public static void run() {
        new Messages().list("grant");
    }
}
