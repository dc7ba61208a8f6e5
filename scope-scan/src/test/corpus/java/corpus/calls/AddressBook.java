package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Contacts without a source. */
public final class AddressBook {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        CLIENT.contacts().list("grant"); //= call direct GET /v3/grants/{grant_id}/contacts#source-address-book
    }
}
