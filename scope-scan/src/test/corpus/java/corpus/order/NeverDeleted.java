package corpus.order;

import okhttp3.OkHttpClient;
import okhttp3.Request;

/** The builder is set to delete after the last request was made of it. */
public final class NeverDeleted {
    public static void run() throws Exception {
        OkHttpClient http = new OkHttpClient();
        Request.Builder request = new Request.Builder().url("https://api.us.nylas.com/v3/grants/g/drafts/d"); //= call literal GET /v3/grants/{grant_id}/drafts/{draft_id}
        http.newCall(request.build());
        request.delete();
    }
}
