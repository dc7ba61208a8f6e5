package dev.leastscope.diagnose.call;

import dev.leastscope.catalog.errors.ErrorOrigin;

/**
 * A call that was refused.
 *
 * @param api whose API
 * @param status the status of the answer
 * @param quoted what may be shown of it
 * @param spoken whether it is said in plain words
 */
public record AnsweredCall(ErrorOrigin api, String status, String quoted, boolean spoken) {}
