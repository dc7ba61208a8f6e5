package com.nylas;

/** What every member of this module does when it is called. */
public final class SignatureOnly {
    private SignatureOnly() {}

    /** The one failure of this module; public because the signatures live in three packages. */
    public static IllegalStateException called() {
        return new IllegalStateException(
                "signature only: this class stands in for the Nylas SDK and does nothing; build with -Pnylas-sdk to run");
    }
}
