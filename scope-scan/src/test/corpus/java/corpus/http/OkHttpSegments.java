package corpus.http;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** OkHttp gets the path in segments. */
public final class OkHttpSegments {
    public static void run() throws Exception {
        new okhttp3.OkHttpClient().newCall(new okhttp3.Request.Builder().url(okhttp3.HttpUrl.get("https://api.us.nylas.com").newBuilder().addPathSegments("v3/grants/g").addPathSegment("folders").build()).build()).execute(); //= call literal GET /v3/grants/{grant_id}/folders
    }
}
