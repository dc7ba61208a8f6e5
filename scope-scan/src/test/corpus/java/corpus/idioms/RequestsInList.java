package corpus.idioms;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Requests of several classes in one list, each with its own path and verb. */
public final class RequestsInList {
    interface Task {
        String path();

        String verb();
    }

    record Folders(String grant) implements Task {
        @Override
        public String path() {
            return grant + "/folders";
        }

        @Override
        public String verb() {
            return "GET";
        }
    }

    record RemoveDraft(String grant, String draft) implements Task {
        @Override
        public String path() {
            return grant + "/drafts/" + draft;
        }

        @Override
        public String verb() {
            return "DELETE";
        }
    }

    public static void run() throws Exception {
        for (Task task : List.of(new Folders("g"), new RemoveDraft("g", "d"))) {
            HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/grants/" + task.path())).method(task.verb(), HttpRequest.BodyPublishers.noBody()).build(), //= call literal GET /v3/grants/{grant_id}/folders //= call literal DELETE /v3/grants/{grant_id}/drafts/{draft_id}
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
