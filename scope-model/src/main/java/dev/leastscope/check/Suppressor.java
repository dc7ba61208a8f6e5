package dev.leastscope.check;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Suppression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Marks the findings that suppressions accept, and finds unused suppressions. */
final class Suppressor {
    private final Examination examination;
    private final List<Rule> rules;
    private final Set<String> excessRules = new HashSet<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<Suppression> used = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A suppression that is valid today, and all names that its scope can mean; empty: any scope. */
    private record Candidate(Suppression suppression, Set<String> scopes) {}

    Suppressor(Examination examination, List<Rule> rules) {
        this.examination = examination;
        this.rules = rules;
        for (Rule rule : rules) {
            if (rule.isAboutExcess()) {
                excessRules.add(rule.id());
            }
        }
        for (Suppression suppression : examination.integration().suppressions()) {
            if (suppression.expires().compareTo(examination.asOf()) >= 0) {
                candidates.add(new Candidate(suppression, scopeNames(suppression)));
            }
        }
    }

    /**
     * The same findings in the same order, accepted ones marked. The findings about the suppressions follow.
     *
     * @param rules the rules that were run
     */
    static List<Finding> apply(Examination examination, List<Finding> findings, List<Rule> rules) {
        return examination.integration().suppressions().isEmpty()
                ? findings
                : new Suppressor(examination, rules).apply(findings);
    }

    List<Finding> apply(List<Finding> findings) {
        List<Finding> applied = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            applied.add(finding.acceptable() ? apply(finding) : finding);
        }
        applied.addAll(new UnusedSuppressions(examination, rules).findings(used));
        return applied;
    }

    private Finding apply(Finding finding) {
        if (finding.group().isPresent()) {
            return apply(finding, finding.group().get());
        }
        if (finding.features().size() > 1) {
            return applyToEach(finding);
        }
        Suppression narrowest = narrowest(finding, finding.features());
        if (narrowest == null) {
            return finding;
        }
        used.add(narrowest);
        return finding.accepted(acceptance(narrowest));
    }

    /** Accepts a finding about several features only when it is accepted for each of them. */
    private Finding applyToEach(Finding finding) {
        Suppression endsFirst = null;
        int accepted = 0;
        for (String feature : finding.features()) {
            Suppression narrowest = narrowest(finding, List.of(feature));
            if (narrowest != null) {
                used.add(narrowest);
                accepted++;
                endsFirst = firstToEnd(narrowest, endsFirst);
            }
        }
        return accepted < finding.features().size() ? finding : finding.accepted(acceptance(endsFirst));
    }

    private static Suppression firstToEnd(Suppression one, Suppression other) {
        return other == null || one.expires().compareTo(other.expires()) < 0 ? one : other;
    }

    /** Removes the accepted features from a group. The finding is reported while one feature is left. */
    private Finding apply(Finding finding, Finding.Group group) {
        List<Finding.Member> left = new ArrayList<>(group.members().size());
        List<Finding.AcceptedFeature> accepted = new ArrayList<>();
        Suppression endsFirst = null;
        for (Finding.Member member : group.members()) {
            Suppression narrowest = narrowest(finding, List.of(member.feature()));
            if (narrowest == null) {
                left.add(member);
                continue;
            }
            used.add(narrowest);
            accepted.add(new Finding.AcceptedFeature(member.feature(), acceptance(narrowest)));
            endsFirst = firstToEnd(narrowest, endsFirst);
        }
        if (accepted.isEmpty()) {
            return finding;
        }
        return left.isEmpty() ? finding.accepted(acceptance(endsFirst)) : finding.withMembers(left, accepted);
    }

    private static Finding.Acceptance acceptance(Suppression suppression) {
        return new Finding.Acceptance(suppression.reason(), suppression.expires());
    }

    /**
     * The narrowest suppression that matches a finding; of equally narrow ones, the one that is valid longest; null when none
     * matches. It compares with all suppressions, because a project has few.
     *
     * @param features the features of the finding; a suppression with a feature must name one of them
     */
    private Suppression narrowest(Finding finding, List<String> features) {
        boolean needsScope =
                examination.integration().policy().requireReasonForExcess() && excessRules.contains(finding.rule());
        Suppression narrowest = null;
        int most = -1;
        for (Candidate candidate : candidates) {
            Suppression suppression = candidate.suppression();
            int named = named(candidate, finding, features);
            if (named < most || named < 0 || (needsScope && candidate.scopes().isEmpty())) {
                continue;
            }
            if (named > most || suppression.expires().compareTo(narrowest.expires()) > 0) {
                narrowest = suppression;
                most = named;
            }
        }
        return narrowest;
    }

    /**
     * How specific a suppression is for a finding: the rule counts most, then provider, scope and feature. -1 when it does not
     * match.
     */
    private static int named(Candidate candidate, Finding finding, List<String> features) {
        Suppression suppression = candidate.suppression();
        boolean isRule = suppression.rule().equals(finding.rule());
        if (!isRule && !suppression.rule().equals(Rule.familyOf(finding.rule()))) {
            return -1;
        }
        boolean otherProvider =
                suppression.provider().isPresent() && !suppression.provider().equals(finding.provider());
        boolean otherScope =
                !candidate.scopes().isEmpty() && Collections.disjoint(candidate.scopes(), finding.scopes());
        boolean otherFeature = suppression.feature().isPresent()
                && !features.contains(suppression.feature().get());
        if (otherProvider || otherScope || otherFeature) {
            return -1;
        }
        return (isRule ? 8 : 0)
                + (suppression.provider().isPresent() ? 4 : 0)
                + (candidate.scopes().isEmpty() ? 0 : 2)
                + (suppression.feature().isPresent() ? 1 : 0);
    }

    /** All names that the scope of a suppression can mean in the lists of the integration; empty when it has no scope. */
    private Set<String> scopeNames(Suppression suppression) {
        if (suppression.scope().isEmpty()) {
            return Set.of();
        }
        String text = suppression.scope().get();
        Set<String> names = new LinkedHashSet<>();
        names.add(text);
        if (!addMeanings(text, vocabularies(suppression.provider()), names)) {
            // The scope can be in the wrong list. These tables are seldom needed, so they are read only here.
            addMeanings(text, EnumSet.allOf(Vocabulary.class), names);
        }
        return names;
    }

    /** Adds all forms of the scopes that a text means, because a finding about a malformed string contains it as written. */
    private boolean addMeanings(String text, Set<Vocabulary> vocabularies, Set<String> names) {
        boolean found = false;
        for (Vocabulary vocabulary : vocabularies) {
            Optional<Scope> scope = examination.catalog().scopes(vocabulary).named(text);
            if (scope.isPresent()) {
                found = true;
                names.add(scope.get().name());
                names.add(scope.get().shortName());
                names.addAll(scope.get().aliases());
            }
        }
        return found;
    }

    private Set<Vocabulary> vocabularies(Optional<Provider> provider) {
        Integration integration = examination.integration();
        Set<Vocabulary> vocabularies = EnumSet.noneOf(Vocabulary.class);
        for (Connector connector : integration.connectors()) {
            if (provider.isEmpty() || provider.get() == connector.provider()) {
                vocabularies.add(Vocabulary.of(integration.api(), connector.provider()));
                vocabularies.add(Vocabulary.of(connector.provider()));
            }
        }
        return vocabularies;
    }
}
