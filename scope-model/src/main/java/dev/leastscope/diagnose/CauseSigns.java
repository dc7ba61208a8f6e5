package dev.leastscope.diagnose;

import dev.leastscope.catalog.errors.ErrorCause;
import dev.leastscope.diagnose.recognition.Recognised;
import dev.leastscope.diagnose.recognition.Sign;
import java.util.List;
import java.util.Optional;

/**
 * The signs in a text that point to one cause of a recognised error: a code or a sentence of that cause, or the scopes
 * that the text lists.
 *
 * @param recognised the error
 * @param grantedLess whether the text lists fewer granted scopes than requested ones; empty when it does not list both
 */
record CauseSigns(Recognised recognised, Optional<Boolean> grantedLess) {
    boolean pointTo(ErrorCause cause) {
        for (String pattern : cause.when()) {
            if (Sign.of(List.of(pattern)).find(recognised.entry()).isPresent()) {
                return true;
            }
        }
        return grantedLess.isPresent() && cause.granted().equals(grantedLess.get() ? "fewer" : "same");
    }
}
