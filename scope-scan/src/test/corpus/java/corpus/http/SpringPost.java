package corpus.http;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** RestTemplate writes. */
public final class SpringPost {
    public static void run() throws Exception {
        new org.springframework.web.client.RestTemplate().postForObject("https://api.us.nylas.com/v3/grants/{grant}/drafts", Map.of(), String.class, "g"); //= call literal POST /v3/grants/{grant_id}/drafts
    }
}
