package dev.leastscope.check.rules;

/**
 * The rule that reports an unmet need. Several rules report special reasons, and scope.missing must not report the same need.
 * The first constant that applies is used.
 */
enum UnmetReporter {
    /** scope.none-requested: the request has no scopes. */
    NONE_REQUESTED,
    /** google.service-account: no service account can have the needed scopes. */
    SERVICE_ACCOUNT,
    /** microsoft.send-without-readwrite: the list has Mail.Send and lacks Mail.ReadWrite. */
    SEND_WITHOUT_READWRITE,
    /** layer.request-replaces: the connector's list meets the need, the auth request's list does not. */
    REQUEST_REPLACES,
    /** ews.free-busy: only calendar.free_busy is missing. */
    FREE_BUSY,
    /** imap.calendar-contacts: only a scope for email is missing. */
    CALENDAR_CONTACTS,
    /** scope.missing: none of the other reasons applies. */
    MISSING
}
