package corpus.http;


/** A text for people names the address. */
public final class ShownByToString {
    private final String grant;

    private ShownByToString(String grant) {
        this.grant = grant;
    }

    public static void run() {
        System.out.println(new ShownByToString("g"));
    }

    @Override
    public String toString() {
        return "Mailbox at https://api.us.nylas.com/v3/grants/" + grant + "/messages";
    }
}
