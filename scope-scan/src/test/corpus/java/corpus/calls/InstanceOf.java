package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** An object is tested for a type of the SDK. */
public final class InstanceOf {
    public static void run() {
        test("x");
    }

    static boolean test(Object object) {
        return object instanceof SendMessageRequest;
    }
}
