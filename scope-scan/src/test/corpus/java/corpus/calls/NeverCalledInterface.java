package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** An interface of the application names types of the SDK. */
public final class NeverCalledInterface {
    interface Sender {
        void send(SendMessageRequest request);
    }

    public static void run() {
        Sender sender = request -> {};
        sender.send(null);
    }
}
