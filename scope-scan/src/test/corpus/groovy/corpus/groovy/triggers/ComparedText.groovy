package corpus.groovy.triggers

import com.nylas.NylasClient
import com.nylas.models.*
import groovy.transform.CompileStatic

/** The text of a notification is compared. */
@CompileStatic
class ComparedText {
    static final String HEADER = "X-Nylas-Signature"

    private static boolean handle(String type) {
        type == "message.created"
    }

    static void run() {
        HEADER.length()
        handle("x")
    }
}
