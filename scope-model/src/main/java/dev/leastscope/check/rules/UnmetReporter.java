package dev.leastscope.check.rules;

/**
 * The rule that reports an unmet need. Several rules know a special reason why a need is unmet, and the plain scope.missing must not report
 * what they report. The first that applies.
 */
enum UnmetReporter {
    /** scope.none-requested: nothing is asked for at all. */
    NONE_REQUESTED,
    /** google.service-account: no service account can have what it takes. */
    SERVICE_ACCOUNT,
    /** microsoft.send-without-readwrite: Mail.Send is there, Mail.ReadWrite is not. */
    SEND_WITHOUT_READWRITE,
    /** layer.request-replaces: the connector's list meets it, the auth request's does not. */
    REQUEST_REPLACES,
    /** ews.free-busy: only calendar.free_busy is not there. */
    FREE_BUSY,
    /** imap.calendar-contacts: only a scope for email is not there. */
    CALENDAR_CONTACTS,
    /** scope.missing. */
    MISSING
}
