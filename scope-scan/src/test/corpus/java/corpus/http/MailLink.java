package corpus.http;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A mail address at Nylas. */
public final class MailLink {
    public static void run() {
        "mailto:support@nylas.com".length();
    }
}
