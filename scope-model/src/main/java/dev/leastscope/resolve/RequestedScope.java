package dev.leastscope.resolve;

import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Named;
import java.util.List;
import java.util.Optional;

/**
 * One string of a list, and its meaning. A string with several scopes becomes several consecutive entries. They all
 * have the same {@code written} (the same instance) and all scopes of the string as candidates.
 *
 * @param written as written
 * @param scope the scope that it means: itself, or the intended scope of a wrong string; empty when there is none. The
 *     rest of the list is judged as if this scope were written
 * @param defect what is wrong with the string; empty when it is a plain scope of the vocabulary
 * @param candidates for a defect, the possible names of this vocabulary, canonical; the first is the most likely; may
 *     be empty
 * @param detail for a defect, what exactly is wrong, as part of a sentence ({@code "http instead of https"}); else
 *     empty
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

    /** Written by hand. The generated method takes 50 ms on its first use, which every passing check would pay. */
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

    /** What is wrong with a string. The first matching value is reported. */
    public enum Defect {
        /** The connector does not accept scopes. */
        NOT_SUPPORTED,
        /** A v2 Nylas scope in v3, or a provider scope in v2. */
        WRONG_API_VERSION,
        /** A known scope in a wrong form, or a string that cannot be a scope, such as one with a space inside. */
        MALFORMED,
        /** A scope of another provider. */
        WRONG_PROVIDER,
        /** A misspelling of a known name. */
        MISSPELT,
        /** Well-formed, but not in the tables. */
        UNKNOWN
    }
}
