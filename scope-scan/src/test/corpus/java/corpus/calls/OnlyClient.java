package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A client is made and never used. */
public final class OnlyClient {
    public static void run() {
        new NylasClient.Builder("key").build();
    }
}
