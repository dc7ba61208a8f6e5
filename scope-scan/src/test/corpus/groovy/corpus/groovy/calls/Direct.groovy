package corpus.groovy.calls

import com.nylas.NylasClient
import com.nylas.models.*
import groovy.transform.CompileStatic

/** A direct call. */
@CompileStatic
class Direct {
    private static final NylasClient CLIENT = new NylasClient.Builder("key").build()

    static void run() {
        CLIENT.messages().list("grant") //= call direct GET /v3/grants/{grant_id}/messages
    }
}
