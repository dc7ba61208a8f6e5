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
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Marks the findings that the team has accepted, and finds suppressions of no use. */
final class Suppressor {
    private final Examination examination;
    private final List<Rule> rules;
    private final SuppressionIndex index = new SuppressionIndex();
    private final Set<Suppression> used = Collections.newSetFromMap(new IdentityHashMap<>());

    Suppressor(Examination examination, List<Rule> rules) {
        this.examination = examination;
        this.rules = rules;
        for (Suppression suppression : examination.integration().suppressions()) {
            if (suppression.expires().compareTo(examination.asOf()) >= 0) {
                index.add(suppression, scopeNames(suppression));
            }
        }
    }

    /**
     * The same findings in the same order, accepted ones marked, followed by what is found about the suppressions
     * themselves.
     *
     * @param rules those that were run
     */
    static List<Finding> apply(Examination examination, List<Finding> findings, List<Rule> rules) {
        return examination.integration().suppressions().isEmpty()
                ? findings
                : new Suppressor(examination, rules).apply(findings);
    }

    List<Finding> apply(List<Finding> findings) {
        List<Finding> applied = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            applied.add(apply(finding));
        }
        applied.addAll(new UnusedSuppressions(examination, rules).findings(used));
        return applied;
    }

    /** How many comparisons were made so far. */
    long comparisons() {
        return index.comparisons();
    }

    private Finding apply(Finding finding) {
        if (SuppressionIndex.familyOf(finding.rule()).equals("suppression")) {
            return finding;
        }
        Optional<Suppression> suppression = index.fitting(finding, !needsScope(finding.rule()));
        if (suppression.isEmpty()) {
            return finding;
        }
        used.add(suppression.get());
        return finding.accepted(new Finding.Acceptance(
                suppression.get().reason(), suppression.get().expires()));
    }

    private boolean needsScope(String rule) {
        return examination.integration().policy().requireReasonForExcess() && UnusedSuppressions.isExcess(rule);
    }

    /** All that the scope of a suppression can mean, in the lists that it may speak of. */
    private List<String> scopeNames(Suppression suppression) {
        if (suppression.scope().isEmpty()) {
            return Collections.singletonList(null);
        }
        String text = suppression.scope().get();
        Set<String> names = new LinkedHashSet<>();
        names.add(text);
        if (!addMeanings(text, vocabularies(suppression.provider()), names)) {
            // It may be a scope that stands in the wrong list. These tables are seldom needed, so they are not read at
            // once.
            addMeanings(text, EnumSet.allOf(Vocabulary.class), names);
        }
        return List.copyOf(names);
    }

    /** Adds every form of the scopes that a text means: a finding about a defective string names it as it is written. */
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
