package dev.leastscope.guard;

/**
 * An answer of the guard itself.
 *
 * @param status the HTTP status
 * @param contentType the type of the body
 * @param body the body
 */
record Answer(int status, String contentType, String body) {
    /** An answer in JSON. */
    static Answer json(int status, String body) {
        return new Answer(status, "application/json", body);
    }
}
