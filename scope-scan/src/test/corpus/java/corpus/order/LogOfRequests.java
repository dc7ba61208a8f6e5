package corpus.order;

import java.util.ArrayList;
import java.util.List;

/** What was sent elsewhere is kept as lines of a log. */
public final class LogOfRequests {
    private final List<String> lines = new ArrayList<>();

    void add(String verb, String resource) {
        lines.add(verb + " grants " + resource);
    }

    public static void run() {
        LogOfRequests log = new LogOfRequests();
        log.add("DELETE", "messages");
        System.out.println(log.lines);
        log.add("POST", "drafts");
    }
}
