package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Query parameters are made and never sent. */
public final class OnlyParameters {
    public static void run() {
        new ListEventQueryParams.Builder("primary").build();
    }
}
