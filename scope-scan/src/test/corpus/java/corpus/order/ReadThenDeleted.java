package corpus.order;

import okhttp3.OkHttpClient;
import okhttp3.Request;

/** The same builder reads first, as it does without a verb, and deletes then. */
public final class ReadThenDeleted {
    public static void run() throws Exception {
        OkHttpClient http = new OkHttpClient();
        Request.Builder request = new Request.Builder().url("https://api.us.nylas.com/v3/grants/g/drafts/d"); //= call literal GET /v3/grants/{grant_id}/drafts/{draft_id} //= call literal DELETE /v3/grants/{grant_id}/drafts/{draft_id}
        http.newCall(request.build());
        request.delete();
        http.newCall(request.build());
    }
}
