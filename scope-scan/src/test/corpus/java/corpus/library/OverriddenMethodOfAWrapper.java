package corpus.library;

import wrapper.Mailbox;

/** The project's own method runs in place of the library's. */
public class OverriddenMethodOfAWrapper extends Mailbox {
    @Override
    public void drafts() {
        System.out.println("none here");
    }

    public static void run() {
        new OverriddenMethodOfAWrapper().drafts();
    }
}
