package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** The list of a connector. */
public final class ListOfConnector {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        CLIENT.connectors().create(new CreateConnectorRequest.Google( //= auth direct v3; connector; google; https://www.googleapis.com/auth/gmail.readonly; -; us //= call direct POST /v3/connectors
                new GoogleCreateConnectorSettings("id", "secret", null), List.of("https://www.googleapis.com/auth/gmail.readonly")));
    }
}
