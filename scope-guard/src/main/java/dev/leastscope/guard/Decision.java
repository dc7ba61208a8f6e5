package dev.leastscope.guard;

import java.util.List;

/**
 * What the tables say of an operation under the scopes in force. The same for each call of it.
 *
 * @param verdict the verdict
 * @param exercised the scopes in force without which the verdict would be worse
 * @param cheapest for a denied call, the smallest addition to the scopes in force that would allow it; else empty
 * @param features the features that declare the operation; empty: it is declared by its own id
 * @param detail what is lost, or why there is no better verdict; empty when the verdict says all
 */
record Decision(Verdict verdict, List<String> exercised, List<String> cheapest, List<String> features, String detail) {
    /** A decision that rests on nothing but its verdict. */
    static Decision of(Verdict verdict, String detail) {
        return new Decision(verdict, List.of(), List.of(), List.of(), detail);
    }
}
