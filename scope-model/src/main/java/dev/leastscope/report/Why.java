package dev.leastscope.report;

import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Source;
import dev.leastscope.integration.Evidence;
import dev.leastscope.resolve.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * The proof that a scope of a least set is needed.
 *
 * @param scope the scope
 * @param operations ids of the operations that need it, in the order of the features
 * @param features features, operation ids and triggers that include those operations, as written, in their order; empty
 *     for undeclared use in code
 * @param evidence the places in the project that show the need, sorted by place
 * @param source the source for the need of the operations
 * @param refused alternatives that were not chosen
 * @since 0.1.0
 */
public record Why(
        Scope scope,
        List<String> operations,
        List<String> features,
        List<Evidence> evidence,
        Source source,
        List<Alternative> refused) {
    /**
     * Scopes that could replace other scopes of the least set, but were not chosen.
     *
     * @param scopes the scopes that would be added
     * @param instead the scopes of the least set that would be removed
     * @param reason why it was not chosen, a sentence about "it"
     */
    public record Alternative(List<Scope> scopes, List<Scope> instead, String reason) {
        static Alternative of(Reason.Refusal refusal, List<Scope> least) {
            return new Alternative(without(refusal.scopes(), least), without(least, refusal.scopes()), refusal.why());
        }

        private static List<Scope> without(List<Scope> scopes, List<Scope> others) {
            List<Scope> rest = new ArrayList<>(scopes);
            rest.removeAll(others);
            return List.copyOf(rest);
        }

        /** The alternative in words, by short names: {@code calendar in place of calendar.events}. */
        public String title() {
            StringBuilder title = new StringBuilder();
            names(scopes, title);
            if (!instead.isEmpty()) {
                names(instead, title.append(title.isEmpty() ? "nothing in place of " : " in place of "));
            }
            return title.toString();
        }

        private static void names(List<Scope> scopes, StringBuilder out) {
            for (int i = 0; i < scopes.size(); i++) {
                out.append(i == 0 ? "" : i == scopes.size() - 1 ? " and " : ", ")
                        .append(scopes.get(i).shortName());
            }
        }
    }
}
