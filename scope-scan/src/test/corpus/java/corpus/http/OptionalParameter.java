package corpus.http;

import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A parameter is added on one path only: both requests count. */
public final class OptionalParameter {
    public static void run() throws Exception {
        contacts(false);
        contacts(true);
    }

    private static void contacts(boolean domain) throws Exception {
        HttpUrl.Builder url = HttpUrl.get("https://api.us.nylas.com/v3/grants/g/contacts").newBuilder(); //= call literal GET /v3/grants/{grant_id}/contacts#source-address-book //= call literal GET /v3/grants/{grant_id}/contacts#source-domain
        if (domain) {
            url.addQueryParameter("source", "domain");
        }
        new OkHttpClient().newCall(new Request.Builder().url(url.build()).get().build()).execute();
    }
}
