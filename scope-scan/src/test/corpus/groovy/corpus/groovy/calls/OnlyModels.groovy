package corpus.groovy.calls

import com.nylas.NylasClient
import com.nylas.models.*
import groovy.transform.CompileStatic

/** Model objects are made and never sent. */
@CompileStatic
class OnlyModels {
    static void run() {
        new SendMessageRequest.Builder([]).subject("s").build()
    }
}
