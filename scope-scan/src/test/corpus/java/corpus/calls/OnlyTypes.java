package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Types of the SDK stand in signatures. */
public final class OnlyTypes {
    public static void run() {
        show(null);
    }

    static ListResponse show(ListResponse messages) {
        return messages;
    }
}
