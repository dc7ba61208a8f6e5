package corpus.order;

import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/** One builder makes two requests: each verb belongs to one URL. */
public final class OneBuilderTwoRequests {
    public static void run() throws Exception {
        OkHttpClient http = new OkHttpClient();
        Request.Builder request = new Request.Builder();
        request.url("https://api.us.nylas.com/v3/grants/g/threads").get(); //= call literal GET /v3/grants/{grant_id}/threads
        http.newCall(request.build());
        request.url("https://api.us.nylas.com/v3/grants/g/folders").post(RequestBody.create(null, "{}")); //= call literal POST /v3/grants/{grant_id}/folders
        http.newCall(request.build());
    }
}
