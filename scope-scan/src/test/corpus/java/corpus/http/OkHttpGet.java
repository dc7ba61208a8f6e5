package corpus.http;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** OkHttp reads. */
public final class OkHttpGet {
    public static void run() throws Exception {
        new okhttp3.OkHttpClient().newCall(new okhttp3.Request.Builder().url("https://api.us.nylas.com/v3/grants/g/drafts").build()).execute(); //= call literal GET /v3/grants/{grant_id}/drafts
    }
}
