package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A type of the SDK is caught by name. */
public final class CaughtOnly {
    public static void run() {
        try {
            Integer.parseInt("1");
        } catch (NumberFormatException e) {
            throw new IllegalStateException("com.nylas", e);
        }
    }
}
