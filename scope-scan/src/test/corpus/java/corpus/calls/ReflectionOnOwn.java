package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A class of the application is loaded by name. */
public final class ReflectionOnOwn {
    public static void run() throws Exception {
        Class.forName("java.util.ArrayList").getMethod("size");
    }
}
