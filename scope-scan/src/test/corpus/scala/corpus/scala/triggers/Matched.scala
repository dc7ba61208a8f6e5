package corpus.scala.triggers

import com.nylas.NylasClient
import com.nylas.models.*

/** A match over the enum is no subscription. */
object Matched:
  private def handle(trigger: WebhookTriggers): Int = trigger match
    case WebhookTriggers.MESSAGE_CREATED => 1
    case WebhookTriggers.GRANT_EXPIRED => 2
    case _ => 0

  def run(): Unit =
    handle(WebhookTriggers.EVENT_CREATED)
