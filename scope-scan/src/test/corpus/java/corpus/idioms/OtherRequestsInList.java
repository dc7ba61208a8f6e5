package corpus.idioms;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;

/** Requests to another server in one list, each with its own address and verb. */
public final class OtherRequestsInList {
    record Task(String address, String verb) {}

    public static void run() {
        for (Task task : List.of(
                new Task("https://booking.example/grants/7/folders", "GET"),
                new Task("https://booking.example/grants/7/drafts/8", "DELETE"))) {
            HttpRequest.newBuilder(URI.create(task.address())).method(task.verb(), HttpRequest.BodyPublishers.noBody()).build();
        }
    }
}
