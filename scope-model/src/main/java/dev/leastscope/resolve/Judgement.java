package dev.leastscope.resolve;

import dev.leastscope.catalog.Scope;
import java.util.List;

/**
 * The verdict on a requested scope. Identity scopes, defective strings without a
 * meaning and a conflicting gmail.metadata are not judged.
 *
 * @param requested the string of the list
 * @param scope the scope it means
 * @param verdict what holds for it
 * @param instead the scopes of the least set that would do in its place (too broad), or the requested scopes that cover
 *     it (redundant); else empty
 * @since 0.1.0
 */
public record Judgement(RequestedScope requested, Scope scope, Verdict verdict, List<Scope> instead) {
    /** The four verdicts. Each judged scope gets exactly one. */
    public enum Verdict {
        KEPT,
        TOO_BROAD,
        REDUNDANT,
        EXCESS
    }
}
