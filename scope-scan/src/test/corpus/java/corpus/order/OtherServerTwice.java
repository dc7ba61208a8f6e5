package corpus.order;

import okhttp3.OkHttpClient;
import okhttp3.Request;

/** One builder makes two requests to another server. */
public final class OtherServerTwice {
    public static void run() throws Exception {
        OkHttpClient http = new OkHttpClient();
        Request.Builder request = new Request.Builder();
        http.newCall(request.url("https://booking.example/events/1").delete().build());
        http.newCall(request.url("https://booking.example/grants/1/messages").get().build());
    }
}
