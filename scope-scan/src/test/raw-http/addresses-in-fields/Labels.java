import java.net.http.HttpRequest;

/** Another class uses the address. */
class Labels {
    HttpRequest create(String json) {
        return HttpRequest.newBuilder(Mail.FOLDERS).POST(HttpRequest.BodyPublishers.ofString(json)).build(); //= call literal POST /v3/grants/{grant_id}/folders
    }
}
