package corpus.kotlin.functions

import com.nylas.models.*
import kotlin.coroutines.Continuation
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.coroutines.startCoroutine

/** Functions that can be suspended make a request object and send it nowhere. */
object SuspendedDraft {
    private suspend fun subject() = "subject"

    private suspend fun work() {
        SendMessageRequest.Builder(listOf()).subject(subject()).sendAt(5L).build()
    }

    @JvmStatic
    fun run() {
        ::work.startCoroutine(Continuation(EmptyCoroutineContext) { it.getOrThrow() })
    }
}
