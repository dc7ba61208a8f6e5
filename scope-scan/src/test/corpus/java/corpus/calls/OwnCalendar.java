package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A calendar of the application has events. */
public final class OwnCalendar {
    record Event(String title) {}

    static final class Events {
        Event create(String grant, Event event) {
            return event;
        }
    }

    public static void run() {
        new Events().create("grant", new Event("t"));
    }
}
