package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Identity;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reports scopes that a feature or trigger needs and the list does not ask for. */
final class ScopeMissing extends RequestRule {
    ScopeMissing() {
        super(
                "scope.missing",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.NONE,
                "A feature or trigger needs scopes that the list does not ask for.");
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
    public boolean comparesCallsWithLists() {
        return true;
    }

    @Override
    public boolean explainsLackingScope() {
        return true;
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        identity(resolution, examination, findings);
        Shortfall shortfall = Shortfall.of(resolution, examination);
        List<Need> missing = shortfall.reportedBy(UnmetReporter.MISSING);
        if (missing.isEmpty()) {
            return;
        }
        List<Scope> asked = shortfall.alreadyAskedFor();
        FeaturesByScope byScope = new FeaturesByScope();
        for (NeedsByFeature.Group feature : NeedsByFeature.of(missing)) {
            Set<Scope> additions = new TreeSet<>();
            boolean isUnmet = false;
            for (Need need : feature.needs()) {
                additions.addAll(shortfall.additions(need));
                isUnmet |= need.cover() == Need.Cover.UNMET;
            }
            additions.removeAll(asked);
            byScope.add(
                    additions,
                    feature,
                    isUnmet ? Severity.ERROR : Severity.WARNING,
                    consequence(resolution, feature, additions, isUnmet));
        }
        for (FeaturesByScope.Group group : byScope.groups()) {
            List<Scope> scope = List.of(group.scope());
            findings.add(group.describe(
                            examination.finding(this).in(resolution.request()),
                            new Lacking(group.scope().shortName()))
                    .fix("Add " + MessageWords.toWrite(scope)
                            + " to the list. Users who have already signed in must authenticate again.")
                    .remedy(Remedies.add(resolution.request(), scope))
                    .build());
        }
    }

    /** The message about a scope that a list lacks. */
    private record Lacking(String scope) implements Finding.Wording {
        @Override
        public String message(List<Finding.Member> members) {
            List<Finding.Member> unmet = FeaturesByScope.of(Severity.ERROR, members);
            List<Finding.Member> partly = FeaturesByScope.of(Severity.WARNING, members);
            List<Finding.Member> first = unmet.isEmpty() ? partly : unmet;
            String text = FeaturesByScope.names(first) + (first.size() == 1 ? " needs " : " need ")
                    + MessageWords.quoted(scope) + (unmet.isEmpty() ? " to work completely" : "")
                    + ", and this list does not ask for it: ";
            if (first.size() == 1) {
                text += first.get(0).consequence();
            } else {
                text += unmet.isEmpty() ? "something is lost for each of them." : "their calls will be refused.";
            }
            return unmet.isEmpty() || partly.isEmpty()
                    ? text
                    : text + " Without it " + FeaturesByScope.names(partly) + (partly.size() == 1 ? " works" : " work")
                            + " only partly.";
        }
    }

    /** Reports missing identity scopes that nobody adds (Yahoo's email). microsoft.offline-access reports Microsoft's. */
    private void identity(Resolution resolution, Examination examination, List<Finding> findings) {
        Request request = resolution.request();
        if (request.provider() == Provider.MICROSOFT || !RequestedList.isV3SignInWithKnownList(resolution)) {
            return;
        }
        for (Scope scope : resolution.identity()) {
            if (scope.identity().get().addedBy() == Identity.AddedBy.APP
                    && !RequestedList.holds(resolution, scope.name())) {
                findings.add(examination
                        .finding(this)
                        .in(request)
                        .scope(scope.name())
                        .message("Every list for " + request.provider().title() + " must contain "
                                + MessageWords.quoted(scope.shortName()) + ", which Nylas does not add.")
                        .fix("Add " + MessageWords.toWrite(scope) + " to the list.")
                        .remedy(Remedies.add(request, List.of(scope)))
                        .source(scope.source().url())
                        .build());
            }
        }
    }

    private static String consequence(
            Resolution resolution, NeedsByFeature.Group group, Set<Scope> additions, boolean isUnmet) {
        Need first = group.needs().get(0);
        if (!isUnmet) {
            return lost(first);
        }
        if (first.operation().isTrigger()) {
            return "Nylas will not send these notifications.";
        }
        String calls = isNamedByOperation(group) ? "the call" : MessageWords.operations(group.needs());
        // The response of API v2 says "at least one of", which is correct for one scope only.
        return resolution.request().api() == ApiVersion.V2 && additions.size() == 1
                ? calls + " will answer 403, \"" + refusal(resolution, additions) + "\"."
                : calls + " will be refused.";
    }

    private static boolean isNamedByOperation(NeedsByFeature.Group group) {
        return group.needs().size() == 1
                && group.needs().get(0).operation().id().equals(group.name().text());
    }

    private static String lost(Need need) {
        for (Option option : need.requirement().options()) {
            if (option.effect() == Option.Effect.DEGRADED) {
                return option.lost();
            }
        }
        return "something is lost.";
    }

    /** The text of the response of API v2, so that a developer can find the text of a log here. */
    private static String refusal(Resolution resolution, Set<Scope> additions) {
        List<Scope> requested = new ArrayList<>();
        for (RequestedScope entry : resolution.requested()) {
            entry.scope().ifPresent(requested::add);
        }
        return "You do not have access to the required scopes. You provided a token which has the following scopes: "
                + pythonList(requested)
                + ". You would need a token with at least one of the following scopes: "
                + pythonList(additions);
    }

    private static String pythonList(Collection<Scope> scopes) {
        StringBuilder text = new StringBuilder("[");
        for (Scope scope : scopes) {
            text.append(text.length() == 1 ? "'" : ", '").append(scope.name()).append('\'');
        }
        return text.append(']').toString();
    }
}
