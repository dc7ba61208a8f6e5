package corpus.scala.calls

import com.nylas.NylasClient
import com.nylas.models.*

/** Model objects are made and never sent. */
object OnlyModels:
  def run(): Unit =
    new SendMessageRequest.Builder(java.util.List.of()).subject("s").build()
