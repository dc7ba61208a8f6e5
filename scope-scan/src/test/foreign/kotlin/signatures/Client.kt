// Signatures only.
package com.nylas

import com.nylas.resources.Events
import com.nylas.resources.Messages

open class NylasClient(apiKey: String) {
    open fun messages(): Messages = Messages(this)

    open fun events(): Events = Events(this)
}
