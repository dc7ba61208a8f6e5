package corpus.library;

import wrapper.Mailbox;

/** A constant of the library is no request. */
public class ConstantOfAWrapper {
    public static void run() {
        System.out.println(Mailbox.HOME.length());
    }
}
