package corpus.http;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A path of another API begins the same. */
public final class RelativePath {
    public static void run() {
        java.net.URI.create("https://api.example.com/v3/grants-of-money").getPath();
    }
}
