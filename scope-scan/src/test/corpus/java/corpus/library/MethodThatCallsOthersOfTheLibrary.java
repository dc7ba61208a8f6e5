package corpus.library;

import wrapper.Mailbox;

/** What a method of the library calls in the library counts for it. */
public class MethodThatCallsOthersOfTheLibrary {
    public static void run() throws Exception {
        new Mailbox().everything(); //= call direct GET /v3/grants/{grant_id}/messages //= call direct GET /v3/grants/{grant_id}/drafts
    }
}
