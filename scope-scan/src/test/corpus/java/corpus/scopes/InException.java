package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A scope is in the text of an exception. */
public final class InException {
    public static void run() {
        new IllegalStateException("ask for https://www.googleapis.com/auth/gmail.send").getMessage();
    }
}
