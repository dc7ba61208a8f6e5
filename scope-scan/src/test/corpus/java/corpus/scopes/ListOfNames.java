package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A list with scope names for a help page. */
public final class ListOfNames {
    static final List<String> HELP = List.of("https://www.googleapis.com/auth/gmail.modify", "Mail.Read");

    public static void run() {
        HELP.size();
    }
}
