package corpus.scala.calls

import com.nylas.NylasClient
import com.nylas.models.*

/** A call in a function. */
object InFunction:
  private val client = new NylasClient.Builder("key").build()

  def run(): Unit =
    List("a").foreach(grant => client.threads().find(grant, "thread")) //= call reference GET /v3/grants/{grant_id}/threads/{thread_id}
