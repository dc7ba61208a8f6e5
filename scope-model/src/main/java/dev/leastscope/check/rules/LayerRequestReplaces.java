package dev.leastscope.check.rules;

import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The scopes of an auth request replace the connector's and lack what those have. */
final class LayerRequestReplaces extends RequestRule {
    LayerRequestReplaces() {
        super(
                "layer.request-replaces",
                Severity.ERROR,
                Category.BREAKS,
                "The scopes of an auth request replace the connector's, and lack what those have.");
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        Shortfall shortfall = Shortfall.of(resolution, examination);
        List<Need> needs = shortfall.toldBy(UnmetReporter.REQUEST_REPLACES);
        for (NeedsByFeature.Group group : NeedsByFeature.of(needs)) {
            Set<Scope> additions = new TreeSet<>();
            for (Need need : group.needs()) {
                additions.addAll(shortfall.additions(need));
            }
            Request request = resolution.request();
            findings.add(examination
                    .finding(this)
                    .in(request)
                    .scopes(additions)
                    .feature(group.name().text())
                    .message("The connector's scopes would do for "
                            + MessageWords.quoted(group.name().text())
                            + ", but those of this auth request replace them, they are not added, and lack "
                            + MessageWords.scopes(additions) + ".")
                    .fix("Add " + MessageWords.toWrite(additions)
                            + " to this auth request, or give it no scopes of its own.")
                    .remedy(Remedies.add(request, additions))
                    .related(request.connector().scopesLocation(), "the connector's scopes")
                    .source("https://developer.nylas.com/docs/dev-guide/scopes/")
                    .build());
        }
    }
}
