package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A list of scopes is only printed. */
public final class AddedToLog {
    public static void run() {
        List<String> scopes = new ArrayList<>();
        scopes.add("https://www.googleapis.com/auth/contacts");
        String.valueOf(scopes);
    }
}
