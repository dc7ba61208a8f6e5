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
 * @param operations ids of the operations that force it, in the order of the features
 * @param features features, operation ids and triggers that ask for those operations, as written, in their order; empty
 *     where only code was seen to call them
 * @param evidence where the project says or shows that it needs them, by place
 * @param source where it is printed that the operations need the scope
 * @param refused alternatives that were not taken
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
     * What could stand in the least set for other scopes of it, and does not.
     *
     * @param scopes the scopes that would come
     * @param instead the scopes of the least set that would go
     * @param reason why it was not taken, a sentence about "it"
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

        /** {@code calendar in place of calendar.events}, by short names. */
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
