package corpus.triggers;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A stream is filtered by a constant. */
public final class FilteredStream {
    public static void run() {
        java.util.stream.Stream.of("x").filter(text -> text.equals(WebhookTriggers.MESSAGE_CREATED.getValue())).count();
    }
}
