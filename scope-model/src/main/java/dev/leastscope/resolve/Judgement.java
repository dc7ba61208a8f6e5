package dev.leastscope.resolve;

import dev.leastscope.catalog.Scope;
import java.util.List;

/**
 * The verdict on a requested scope. Identity scopes, wrong strings without a meaning and a conflicting gmail.metadata
 * are not judged.
 *
 * @param requested the string of the list
 * @param scope the scope that it means
 * @param verdict the verdict
 * @param instead too broad: the scopes of the least set that replace it; redundant: the requested scopes that cover it;
 *     else empty
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
