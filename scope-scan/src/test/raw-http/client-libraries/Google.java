import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpContent;
import com.google.api.client.http.HttpRequestFactory;

/** Google's HTTP client. */
class Google {
    private static final String GRANT = "https://api.us.nylas.com/v3/grants/me";

    Object list(HttpRequestFactory requests) {
        return requests.buildGetRequest(new GenericUrl(GRANT + "/messages")).execute(); //= call literal GET /v3/grants/{grant_id}/messages
    }

    Object events(HttpRequestFactory requests) {
        GenericUrl url = new GenericUrl(GRANT + "/events"); //= call literal GET /v3/grants/{grant_id}/events#primary
        url.put("calendar_id", "primary");
        return requests.buildGetRequest(url).execute();
    }

    Object update(HttpRequestFactory requests, String id, HttpContent content) {
        return requests.buildRequest("PUT", new GenericUrl(GRANT + "/drafts/" + id), content).execute(); //= call literal PUT /v3/grants/{grant_id}/drafts/{draft_id}
    }
}
