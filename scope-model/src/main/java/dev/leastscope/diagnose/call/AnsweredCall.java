package dev.leastscope.diagnose.call;

import dev.leastscope.catalog.errors.ErrorOrigin;

/**
 * A call that was refused.
 *
 * @param api the called API
 * @param status the HTTP status of the answer
 * @param quoted the part of the text that can be shown
 * @param spoken whether the text names the call in plain words
 */
public record AnsweredCall(ErrorOrigin api, String status, String quoted, boolean spoken) {}
