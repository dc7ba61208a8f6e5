package dev.leastscope.check;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Suppression;
import dev.leastscope.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the suppressions that accept nothing, as far as that can be told. */
final class UnusedSuppressions {
    private static final String RULE = "suppression.unused";

    private final Examination examination;
    private final List<Rule> rules;

    UnusedSuppressions(Examination examination, List<Rule> rules) {
        this.examination = examination;
        this.rules = rules;
    }

    /**
     * The findings about them.
     *
     * @param used those that accepted a finding, by identity
     */
    List<Finding> findings(Set<Suppression> used) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.id().equals(RULE) && examination.scopeOfCode() != Examination.ScopeOfCode.MODULE) {
                collect(rule, used, findings);
            }
        }
        return findings;
    }

    /** Whether a rule is about scopes that are more than needed, which a policy can want accepted one by one. */
    static boolean isExcess(String rule) {
        return rule.equals("scope.excess") || rule.equals("scope.too-broad");
    }

    private void collect(Rule unused, Set<Suppression> used, List<Finding> findings) {
        for (Suppression suppression : examination.integration().suppressions()) {
            boolean holds = suppression.expires().compareTo(examination.asOf()) >= 0;
            String why = holds && !used.contains(suppression) ? why(suppression) : "";
            if (!why.isEmpty()) {
                findings.add(examination
                        .finding(unused)
                        .about(suppression)
                        .message("This suppression of " + suppression.rule() + " accepts nothing: " + why)
                        .fix("Remove it, or correct what it names.")
                        .build());
            }
        }
    }

    /** Why it is of no use; empty when that cannot be told. */
    private String why(Suppression suppression) {
        if (SuppressionIndex.familyOf(suppression.rule()).equals("suppression")) {
            return "what is found about suppressions cannot be suppressed.";
        }
        boolean known = false;
        boolean judged = true;
        for (Rule rule : rules) {
            if (suppression.rule().equals(rule.id())
                    || suppression.rule().equals(SuppressionIndex.familyOf(rule.id()))) {
                known = true;
                judged &= couldFindAll(rule, examination);
            }
        }
        if (!known) {
            Optional<String> nearest = Spelling.nearest(suppression.rule(), names());
            return "there is no such rule or family"
                    + (nearest.isPresent() ? "; " + nearest.get() + " is the nearest name." : ".");
        }
        if (!judged || examination.scopeOfCode() != Examination.ScopeOfCode.WHOLE) {
            return "";
        }
        boolean refused = examination.integration().policy().requireReasonForExcess()
                && isExcess(suppression.rule())
                && suppression.scope().isEmpty();
        return refused
                ? "the policy's require-reason-for-excess wants each scope accepted by its name, and it names none."
                : "nothing that it fits was found, or a narrower suppression accepts it already.";
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Rule rule : rules) {
            names.add(rule.id());
            names.add(SuppressionIndex.familyOf(rule.id()));
        }
        return names;
    }

    /** Code may not have been read, and a lock need not exist: then a rule finds nothing, and nobody is to blame. */
    static boolean couldFindAll(Rule rule, Examination examination) {
        if (rule.id().equals("grant.reauthenticate")) {
            return examination.lock().isPresent();
        }
        if (!rule.judgesCode()) {
            return true;
        }
        Optional<CodeFacts> code = examination.code();
        return code.isPresent()
                && code.get().complete()
                && code.get().unreadable().isEmpty();
    }
}
