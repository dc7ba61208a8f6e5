package corpus.kotlin.calls

import com.nylas.NylasClient
import com.nylas.models.*

/** Model objects are made and never sent. */
object OnlyModels {
    @JvmStatic
    fun run() {
        SendMessageRequest.Builder(listOf()).subject("s").build()
    }
}
