// Signatures only.
@file:Suppress("UNUSED_PARAMETER", "unused")

package com.nylas.resources

import com.nylas.NylasClient
import com.nylas.models.*

class Messages(client: NylasClient) {
    @JvmOverloads
    fun list(identifier: String, queryParams: ListMessagesQueryParams? = null, overrides: RequestOverrides? = null): ListResponse<Message> =
        ListResponse()
}

class Events(client: NylasClient) {
    @JvmOverloads
    fun list(identifier: String, queryParams: ListEventQueryParams, overrides: RequestOverrides? = null): ListResponse<Event> =
        ListResponse()
}
