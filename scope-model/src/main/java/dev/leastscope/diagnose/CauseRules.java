package dev.leastscope.diagnose;

import dev.leastscope.catalog.errors.ErrorCause;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Rule;
import dev.leastscope.check.rules.Rules;
import java.util.HashMap;
import java.util.Map;

/** The rules by their ids. Causes of errors and findings name a rule by its id. */
final class CauseRules {
    private final Map<String, Rule> byId = new HashMap<>();

    CauseRules() {
        for (Rule rule : Rules.all()) {
            byId.put(rule.id(), rule);
        }
    }

    /** Whether a finding says that a list lacks a scope. A step for the failing call says this more exactly. */
    boolean explainsLackingScope(Finding finding) {
        return byId.containsKey(finding.rule()) && byId.get(finding.rule()).explainsLackingScope();
    }

    /** Whether the scopes of a finding are to be added. */
    boolean addsScopes(Finding finding) {
        return byId.containsKey(finding.rule()) && byId.get(finding.rule()).addsScopes();
    }

    /** Whether the cause is a list that lacks a scope which the failing call needs. */
    boolean isLackingScope(ErrorCause cause) {
        for (String id : cause.rules()) {
            if (byId.containsKey(id) && byId.get(id).comparesCallsWithLists()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the rules of a cause would have reported it: the cause has rules, and the input had all that they need.
     */
    boolean wouldShow(ErrorCause cause, Examination examination) {
        for (String id : cause.rules()) {
            if (!byId.containsKey(id) || !byId.get(id).couldFindAll(examination)) {
                return false;
            }
        }
        return !cause.rules().isEmpty();
    }
}
