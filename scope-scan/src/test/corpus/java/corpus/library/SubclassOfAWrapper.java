package corpus.library;

import wrapper.Mailbox;

/** A class of the project extends one of the library. */
public class SubclassOfAWrapper extends Mailbox {
    public static void run() throws Exception {
        new SubclassOfAWrapper().drafts(); //= call direct GET /v3/grants/{grant_id}/drafts
    }
}
