package dev.leastscope.check.rules;

import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups features by scope, so that each scope has one finding. */
final class FeaturesByScope {
    private final Map<Scope, Group> groups = new TreeMap<>();

    /**
     * A scope, and all features that it concerns.
     *
     * @param scope the scope
     * @param members the features, in the order in which they were added
     * @param places the features as written, with their places
     * @param source the page that states the need of the first feature
     */
    record Group(Scope scope, List<Finding.Member> members, List<Named> places, String source) {
        /** Adds scope, features, message, places and source to a finding. */
        FindingBuilder describe(FindingBuilder finding, Finding.Wording wording) {
            for (Named place : places) {
                finding.related(place.location(), "needs it");
            }
            return finding.scope(scope.name()).group(members, wording).source(source);
        }
    }

    /**
     * Adds a feature to the groups of some scopes.
     *
     * @param severity the severity of a finding for this feature
     * @param consequence what happens to the feature, one sentence
     */
    void add(Collection<Scope> scopes, NeedsByFeature.Group feature, Severity severity, String consequence) {
        for (Scope scope : scopes) {
            Group group = groups.get(scope);
            if (group == null) {
                String source = feature.needs().get(0).requirement().source().url();
                group = new Group(scope, new ArrayList<>(), new ArrayList<>(), source);
                groups.put(scope, group);
            }
            group.members().add(new Finding.Member(feature.name().text(), severity, consequence));
            group.places().add(feature.name());
        }
    }

    /** The groups, in the order of the scopes' names. */
    Collection<Group> groups() {
        return groups.values();
    }

    /** The names of features, for sentences. */
    static String names(List<Finding.Member> members) {
        List<String> names = new ArrayList<>(members.size());
        for (Finding.Member member : members) {
            names.add(member.feature());
        }
        return MessageWords.all(names);
    }

    /** The members with a severity. */
    static List<Finding.Member> of(Severity severity, List<Finding.Member> members) {
        List<Finding.Member> some = new ArrayList<>(members.size());
        for (Finding.Member member : members) {
            if (member.severity() == severity) {
                some.add(member);
            }
        }
        return some;
    }
}
