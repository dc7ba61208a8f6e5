package corpus.http;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** OkHttp deletes. */
public final class OkHttpDelete {
    public static void run() throws Exception {
        new okhttp3.OkHttpClient().newCall(new okhttp3.Request.Builder().url("https://api.us.nylas.com/v3/grants/g/drafts/d").delete().build()).execute(); //= call literal DELETE /v3/grants/{grant_id}/drafts/{draft_id}
    }
}
