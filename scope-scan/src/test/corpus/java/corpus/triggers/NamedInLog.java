package corpus.triggers;

/** A log message names triggers. */
public final class NamedInLog {
    static final String ADDRESS = "https://api.us.nylas.com/v3/webhooks";

    public static void run() {
        String shown = "message.created";
        System.out.println(ADDRESS + " may send " + shown);
    }
}
