package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Resources are fetched and no method is called. */
public final class OnlyAccessors {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() {
        CLIENT.messages();
        CLIENT.events();
    }
}
