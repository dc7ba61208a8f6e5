package dev.leastscope.guard;

import java.util.List;

/**
 * The decision about an operation with the scopes in force. It is the same for each call of the operation.
 *
 * @param verdict the verdict
 * @param exercised the scopes in force without which the verdict would be worse
 * @param cheapest for a denied call, the smallest addition to the scopes in force that would allow it; else empty
 * @param features the features that declare the operation; empty: declare its id
 * @param detail what does not work, or the reason for the verdict; empty when the verdict is enough
 */
record Decision(Verdict verdict, List<String> exercised, List<String> cheapest, List<String> features, String detail) {
    /** A decision without scopes and features. */
    static Decision of(Verdict verdict, String detail) {
        return new Decision(verdict, List.of(), List.of(), List.of(), detail);
    }
}
