package dev.leastscope.resolve;

import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Named;
import java.util.List;
import java.util.Optional;

/**
 * One string of a list, and what it means. A string that holds several scopes makes one of these for each of them, one
 * after the other, all with the same {@code written} (the very same instance) and all of its scopes as candidates.
 *
 * @param written as written
 * @param scope the scope it means: itself, or the one a defective string was meant to be; empty when there is none.
 *     The rest of the list is judged as if that scope stood there
 * @param defect what is wrong with the string; empty when it is a plain scope of the vocabulary
 * @param candidates for a defect, the names of this vocabulary that could be meant, canonical; the first is the most
 *     likely; may be empty
 * @param detail for a defect, what exactly is wrong, half a sentence ({@code "http instead of https"}); else empty
 * @param duplicateOf the earlier string of the list with the same meaning; empty when this is the first
 * @since 0.1.0
 */
public record RequestedScope(
        Named written,
        Optional<Scope> scope,
        Optional<Defect> defect,
        List<String> candidates,
        String detail,
        Optional<Named> duplicateOf) {

    /** Written out: the generated form costs 50 ms when it is first used, on the way of every passing check. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RequestedScope that
                && written.compareTo(that.written) == 0
                && scope.equals(that.scope)
                && defect.equals(that.defect)
                && candidates.equals(that.candidates)
                && detail.equals(that.detail)
                && duplicateOf.equals(that.duplicateOf);
    }

    @Override
    public int hashCode() {
        return written.text().hashCode();
    }

    /** What is wrong with a string, in the order in which the first that fits is reported. */
    public enum Defect {
        /** The connector takes no scopes at all. */
        NOT_SUPPORTED,
        /** A v2 Nylas scope in v3, or a provider scope as v2 Nylas scope. */
        WRONG_API_VERSION,
        /** One known scope is meant, badly written; or a string that no scope can be, such as one with a blank inside. */
        MALFORMED,
        /** A scope of another provider. */
        WRONG_PROVIDER,
        /** A known name is near: most likely a slip. */
        MISSPELT,
        /** Well-formed, but outside the tables. */
        UNKNOWN
    }
}
