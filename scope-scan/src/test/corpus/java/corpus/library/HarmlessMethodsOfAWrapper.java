package corpus.library;

import wrapper.Mailbox;

/** The library is used, but no method of it that sends a request. */
public class HarmlessMethodsOfAWrapper {
    public static void run() {
        Mailbox mailbox = new Mailbox();
        System.out.println(mailbox.title().length() + mailbox.interesting().size());
    }
}
