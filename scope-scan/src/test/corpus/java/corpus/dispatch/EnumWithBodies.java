package corpus.dispatch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Each constant of an enum has methods of its own. */
public final class EnumWithBodies {
    enum Task {
        READ {
            @Override
            String path() {
                return "threads";
            }

            @Override
            String verb() {
                return "GET";
            }
        },
        WRITE {
            @Override
            String path() {
                return "drafts";
            }

            @Override
            String verb() {
                return "POST";
            }
        };

        abstract String path();

        abstract String verb();
    }

    static void send(Task task) throws Exception {
        HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/grants/g/" + task.path())).method(task.verb(), HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    public static void run() throws Exception {
        send(Task.READ); //= call literal GET /v3/grants/{grant_id}/threads
        send(Task.WRITE); //= call literal POST /v3/grants/{grant_id}/drafts
    }
}
