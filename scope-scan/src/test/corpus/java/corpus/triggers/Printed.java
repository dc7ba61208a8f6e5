package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** The name of a constant is printed. */
public final class Printed {
    public static void run() {
        String.valueOf(WebhookTriggers.MESSAGE_CREATED.getValue());
    }
}
