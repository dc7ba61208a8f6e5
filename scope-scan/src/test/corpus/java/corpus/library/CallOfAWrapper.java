package corpus.library;

import wrapper.Mailbox;

/** One method of a library with published facts: no other one's facts count. */
public class CallOfAWrapper {
    public static void run() throws Exception {
        new Mailbox().newest(); //= call direct GET /v3/grants/{grant_id}/messages
    }
}
