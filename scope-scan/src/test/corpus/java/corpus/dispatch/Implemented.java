package corpus.dispatch;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A call through an interface counts for the implementation that is created. */
public final class Implemented {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    interface Mail {
        Object read() throws Exception;
    }

    static final class NylasMail implements Mail {
        @Override
        public Object read() throws Exception {
            return CLIENT.messages().find("grant", "message"); //= call direct GET /v3/grants/{grant_id}/messages/{message_id}
        }
    }

    public static void run() throws Exception {
        Mail mail = new NylasMail();
        mail.read();
    }
}
