package com.nylas.models;

import com.nylas.SignatureOnly;
import java.util.List;

/** Signature of the SDK's class of that name. */
public final class ListResponse<T> {
    ListResponse() {
        throw SignatureOnly.called();
    }

    public List<T> getData() {
        throw SignatureOnly.called();
    }
}
