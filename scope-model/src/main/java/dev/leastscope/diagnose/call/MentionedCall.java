package dev.leastscope.diagnose.call;

import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.ProviderMethod;
import dev.leastscope.catalog.errors.ErrorOrigin;
import java.util.Optional;

/**
 * A call that a text names.
 *
 * @param api the called API
 * @param operation the Nylas call; empty for a provider's own API, and when the address is not in the tables
 * @param method the provider's method; empty for a Nylas call, and when the address is not in the tables
 * @param methodAssumed whether the text gives an address without a method, so that GET is assumed
 * @param start the offset of its first character in the text
 * @param end the offset after its last character
 */
public record MentionedCall(
        ErrorOrigin api,
        Optional<Operation> operation,
        Optional<ProviderMethod> method,
        boolean methodAssumed,
        int start,
        int end) {

    static MentionedCall of(ErrorOrigin api, Operation operation, int start, int end) {
        return new MentionedCall(api, Optional.of(operation), Optional.empty(), false, start, end);
    }

    static MentionedCall of(ProviderMethod method, int start, int end) {
        return new MentionedCall(api(method), Optional.empty(), Optional.of(method), false, start, end);
    }

    static ErrorOrigin api(ProviderMethod method) {
        return switch (method.vocabulary()) {
            case GOOGLE -> ErrorOrigin.GOOGLE;
            default -> ErrorOrigin.MICROSOFT;
        };
    }

    /** Whether the call is in the tables. */
    boolean isKnown() {
        return operation.isPresent() || method.isPresent();
    }
}
