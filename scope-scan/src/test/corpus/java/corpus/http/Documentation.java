package corpus.http;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A link to a page of Nylas. */
public final class Documentation {
    public static void run() {
        "see https://developer.nylas.com/docs/v3/email/".length();
    }
}
