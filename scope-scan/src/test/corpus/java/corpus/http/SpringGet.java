package corpus.http;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** RestTemplate reads. */
public final class SpringGet {
    public static void run() throws Exception {
        new org.springframework.web.client.RestTemplate().getForObject("https://api.us.nylas.com/v3/grants/{grant}/contacts", String.class, "g"); //= call literal GET /v3/grants/{grant_id}/contacts#source-address-book
    }
}
