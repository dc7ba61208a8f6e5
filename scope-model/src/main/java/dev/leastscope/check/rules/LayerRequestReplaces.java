package dev.leastscope.check.rules;

import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reports scopes that the connector's list has and the list of an auth request, which replaces it, lacks. */
final class LayerRequestReplaces extends RequestRule {
    LayerRequestReplaces() {
        super(
                "layer.request-replaces",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.NONE,
                "The scopes of an auth request replace the connector's scopes, and lack some that the features need.");
    }

    @Override
    boolean isFixedInTheList() {
        return true;
    }

    @Override
    public boolean addsScopes() {
        return true;
    }

    @Override
    public boolean explainsLackingScope() {
        return true;
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        Shortfall shortfall = Shortfall.of(resolution, examination);
        List<Need> needs = shortfall.reportedBy(UnmetReporter.REQUEST_REPLACES);
        FeaturesByScope byScope = new FeaturesByScope();
        for (NeedsByFeature.Group feature : NeedsByFeature.of(needs)) {
            Set<Scope> additions = new TreeSet<>();
            for (Need need : feature.needs()) {
                additions.addAll(shortfall.additions(need));
            }
            byScope.add(additions, feature, Severity.ERROR, "The calls will be refused.");
        }
        Request request = resolution.request();
        for (FeaturesByScope.Group group : byScope.groups()) {
            List<Scope> scope = List.of(group.scope());
            findings.add(group.describe(
                            examination.finding(this).in(request),
                            new Replaced(group.scope().shortName()))
                    .fix("Add " + MessageWords.toWrite(scope)
                            + " to this auth request, or give it no scopes of its own.")
                    .remedy(Remedies.add(request, scope))
                    .related(request.connector().scopesLocation(), "the connector's scopes")
                    .source("https://developer.nylas.com/docs/dev-guide/scopes/")
                    .build());
        }
    }

    /** The message about a scope that the connector's list has and the auth request's list lacks. */
    private record Replaced(String scope) implements Finding.Wording {
        @Override
        public String message(List<Finding.Member> members) {
            return "The scopes of this auth request replace the connector's scopes; they are not added to them. The"
                    + " connector's scopes are enough for " + FeaturesByScope.names(members)
                    + ", the scopes of this auth request are not: they lack " + MessageWords.quoted(scope) + ".";
        }
    }
}
