package com.nylas.models;

import com.nylas.SignatureOnly;
import java.util.List;

/** Signature of the SDK's class of that name. */
public final class CreateEventRequest {
    CreateEventRequest() {
        throw SignatureOnly.called();
    }

    /** When the event is. */
    public abstract static class When {
        When() {
            throw SignatureOnly.called();
        }

        /** From one time to another, in seconds since 1970. */
        public static final class Timespan extends When {
            Timespan() {
                throw SignatureOnly.called();
            }

            /** Builds the class around it. */
            public static final class Builder {
                public Builder(int startTime, int endTime) {
                    throw SignatureOnly.called();
                }

                public Builder startTimezone(String startTimezone) {
                    throw SignatureOnly.called();
                }

                public Builder endTimezone(String endTimezone) {
                    throw SignatureOnly.called();
                }

                public Timespan build() {
                    throw SignatureOnly.called();
                }
            }
        }
    }

    /** Who is invited. */
    public static final class Participant {
        Participant() {
            throw SignatureOnly.called();
        }

        /** Builds the class around it. */
        public static final class Builder {
            public Builder(String email) {
                throw SignatureOnly.called();
            }

            public Builder name(String name) {
                throw SignatureOnly.called();
            }

            public Participant build() {
                throw SignatureOnly.called();
            }
        }
    }

    /** Builds the class around it. */
    public static final class Builder {
        public Builder(When whenObj) {
            throw SignatureOnly.called();
        }

        public Builder title(String title) {
            throw SignatureOnly.called();
        }

        public Builder description(String description) {
            throw SignatureOnly.called();
        }

        public Builder participants(List<Participant> participants) {
            throw SignatureOnly.called();
        }

        public CreateEventRequest build() {
            throw SignatureOnly.called();
        }
    }
}
