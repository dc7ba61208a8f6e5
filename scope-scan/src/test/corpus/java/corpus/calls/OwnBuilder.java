package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A builder of the application has the same setters. */
public final class OwnBuilder {
    static final class Query {
        Query calendarId(String id) {
            return this;
        }
    }

    public static void run() {
        new Query().calendarId("primary");
    }
}
