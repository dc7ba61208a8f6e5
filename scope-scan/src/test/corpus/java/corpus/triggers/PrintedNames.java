package corpus.triggers;

import java.util.*;

/** A list of triggers that is only printed. */
public final class PrintedNames {
    static final String ADDRESS = "https://api.us.nylas.com/v3/webhooks";

    public static void run() {
        ADDRESS.length();
        List<String> names = new ArrayList<>();
        names.add("contact.updated");
        for (String name : names) {
            System.out.println(name);
        }
    }
}
