package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** An event with a meeting of Google Meet. */
public final class Meeting {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        CLIENT.events().create( //= call direct POST /v3/grants/{grant_id}/events#meet
                "grant",
                new CreateEventRequest.Builder("when")
                        .conferencing(new Conferencing.Autocreate(ConferencingProvider.GOOGLE_MEET, Map.of()))
                        .build(),
                new CreateEventQueryParams.Builder("team").build());
    }
}
