package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Model objects are made and never sent. */
public final class OnlyModels {
    public static void run() {
        new SendMessageRequest.Builder(List.of()).subject("s").build();
    }
}
