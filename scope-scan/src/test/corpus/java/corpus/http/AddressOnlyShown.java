package corpus.http;

/** The address is shown to people and compared, and no request is made of it. */
public final class AddressOnlyShown {
    public static void run() {
        System.out.println(threads("g"));
        System.out.println(threads("g").equals("x"));
    }

    private static String threads(String grant) {
        return "https://api.us.nylas.com/v3/grants/" + grant + "/threads";
    }
}
