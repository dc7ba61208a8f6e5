package corpus.library;

import wrapper.Mailbox;
import wrapper.Readable;

/** The interface stands in the library, too. */
public class CallThroughAnInterfaceOfTheLibrary {
    static void read(Readable mailbox) throws Exception {
        mailbox.newest(); //= call direct GET /v3/grants/{grant_id}/messages
    }

    public static void run() throws Exception {
        read(new Mailbox());
    }
}
