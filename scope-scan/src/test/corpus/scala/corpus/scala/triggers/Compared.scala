package corpus.scala.triggers

import com.nylas.NylasClient
import com.nylas.models.*

/** A constant is compared. */
object Compared:
  private def handle(trigger: WebhookTriggers): Boolean = trigger == WebhookTriggers.MESSAGE_CREATED

  def run(): Unit =
    handle(WebhookTriggers.EVENT_CREATED)
