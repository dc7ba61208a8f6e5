package corpus.library;

import wrapper.Mailbox;

public class RawHttpOfTheLibrary {
    public static void run() throws Exception {
        new Mailbox().calendars(); //= call literal GET /v3/grants/{grant_id}/calendars
    }
}
