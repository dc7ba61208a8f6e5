package corpus.library;

/** Another class with methods of the same names. */
public class OwnClassWithNamesOfAWrapper {
    static class Mailbox {
        void newest() {}

        void drafts() {}
    }

    public static void run() {
        Mailbox mailbox = new Mailbox();
        mailbox.newest();
        mailbox.drafts();
    }
}
