package dev.leastscope.check;

import dev.leastscope.integration.Suppression;
import dev.leastscope.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the suppressions that accept nothing, as far as the checked code shows it. */
final class UnusedSuppressions {
    private final Examination examination;
    private final List<Rule> rules;

    UnusedSuppressions(Examination examination, List<Rule> rules) {
        this.examination = examination;
        this.rules = rules;
    }

    /**
     * The findings of the rule about unused suppressions.
     *
     * @param used the suppressions that accepted a finding, compared by identity
     */
    List<Finding> findings(Set<Suppression> used) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule instanceof UnusedSuppressionRule && examination.scopeOfCode() != Examination.ScopeOfCode.MODULE) {
                collect(rule, used, findings);
            }
        }
        return findings;
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

    /** Why a suppression accepts nothing; empty when that is not known. */
    private String why(Suppression suppression) {
        boolean known = false;
        boolean judged = true;
        boolean acceptable = false;
        boolean excess = false;
        for (Rule rule : rules) {
            if (suppression.rule().equals(rule.id()) || suppression.rule().equals(Rule.familyOf(rule.id()))) {
                known = true;
                acceptable |= rule.canBeAccepted();
                excess |= suppression.rule().equals(rule.id()) && rule.isAboutExcess();
                judged &= rule.couldFindAll(examination);
            }
        }
        if (!known) {
            Optional<String> nearest = Spelling.nearest(suppression.rule(), names());
            return "there is no such rule or family"
                    + (nearest.isPresent() ? "; " + nearest.get() + " is the nearest name." : ".");
        }
        if (!acceptable) {
            return "findings about suppressions cannot be suppressed.";
        }
        if (!judged || examination.scopeOfCode() != Examination.ScopeOfCode.WHOLE) {
            return "";
        }
        boolean refused = examination.integration().policy().requireReasonForExcess()
                && excess
                && suppression.scope().isEmpty();
        return refused
                ? "the policy's require-reason-for-excess requires a suppression for each scope, and this one names no scope."
                : "no finding fits it, or a narrower suppression already accepts what does.";
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Rule rule : rules) {
            names.add(rule.id());
            names.add(Rule.familyOf(rule.id()));
        }
        return names;
    }
}
