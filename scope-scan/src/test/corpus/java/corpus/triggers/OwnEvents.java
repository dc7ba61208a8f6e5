package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Events of the application have the same names. */
public final class OwnEvents {
    public static void run() {
        publish("event.created");
    }

    static void publish(String event) {
        event.length();
    }
}
