package corpus.http;


/** An exception of the application names the address. */
public final class FailureText {
    /** What failed. */
    static final class CallException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CallException(String verb, String url) {
            super(verb + " " + url);
        }
    }

    public static void run() {
        if (System.getProperty("never") != null) {
            throw new CallException("GET", "https://api.us.nylas.com/v3/grants/g/messages");
        }
    }
}
