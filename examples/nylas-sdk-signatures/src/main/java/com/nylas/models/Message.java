package com.nylas.models;

import com.nylas.SignatureOnly;
import java.util.List;

/** Signature of the SDK's class of that name. */
public final class Message {
    Message() {
        throw SignatureOnly.called();
    }

    public String getId() {
        throw SignatureOnly.called();
    }

    public String getSubject() {
        throw SignatureOnly.called();
    }

    public String getSnippet() {
        throw SignatureOnly.called();
    }

    public List<EmailName> getFrom() {
        throw SignatureOnly.called();
    }
}
