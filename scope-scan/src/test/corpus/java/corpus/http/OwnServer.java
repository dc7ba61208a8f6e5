package corpus.http;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** The application serves paths of its own. */
public final class OwnServer {
    static final String PATH = "/api/v3/events";

    public static void run() {
        PATH.length();
    }
}
