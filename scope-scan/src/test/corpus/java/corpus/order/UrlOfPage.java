package corpus.order;

import java.util.ArrayList;
import java.util.List;

/** Links of pages of Nylas' documentation are collected for people. */
public final class UrlOfPage {
    public static void run() {
        List<String> links = new ArrayList<>();
        links.add("https://developer.nylas.com/docs/v3/email/");
        System.out.println(String.join(" ", links));
        links.add("https://developer.nylas.com/docs/v3/calendar/");
    }
}
