package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Constants that nobody asks for. */
public final class OnlyConstants {
    public static final String ALL = "https://www.googleapis.com/auth/gmail.modify";

    public static void run() {
        ALL.length();
    }
}
