package corpus.library;

import wrapper.Mailbox;

public class WrapperOnlyInATypeCheck {
    static boolean isMailbox(Object value) {
        return value instanceof Mailbox;
    }

    public static void run() {
        System.out.println(isMailbox("text") + Mailbox.class.getName());
    }
}
