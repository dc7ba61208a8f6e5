package corpus.groovy.calls

import com.nylas.NylasClient
import com.nylas.models.*
import groovy.transform.CompileStatic

/** A message with a time to send. */
@CompileStatic
class Scheduled {
    private static final NylasClient CLIENT = new NylasClient.Builder("key").build()

    static void run() {
        CLIENT.messages().send("grant", new SendMessageRequest.Builder([]).sendAt(5L).build()) //= call direct POST /v3/grants/{grant_id}/messages/send#scheduled
    }
}
