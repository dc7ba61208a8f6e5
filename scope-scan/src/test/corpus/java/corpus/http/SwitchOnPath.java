package corpus.http;


/** A handler decides by the path that it is asked for. */
public final class SwitchOnPath {
    public static void run() {
        System.out.println(kind(System.getProperty("path", "")));
    }

    private static int kind(String path) {
        switch (path) {
            case "/v3/grants/me/folders":
                return 1;
            case "/v3/grants/me/drafts":
                return 2;
            default:
                return path.startsWith("/v3/grants/") && path.endsWith("/messages") ? 3 : 4;
        }
    }
}
