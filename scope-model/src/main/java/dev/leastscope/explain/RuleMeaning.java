package dev.leastscope.explain;

import dev.leastscope.catalog.errors.ErrorCause;
import dev.leastscope.catalog.errors.ErrorTable;
import dev.leastscope.catalog.errors.KnownError;
import dev.leastscope.check.Rule;
import dev.leastscope.check.RuleHelp;
import java.util.List;

/** Explains a rule: what it finds, its severity, and the errors that it can prevent. */
final class RuleMeaning {
    /** @param wholePage whether the answer contains the page of the rule; an answer about several rules does not */
    Meaning of(Rule rule, boolean wholePage) {
        return new Meaning(
                Meaning.Kind.RULE,
                rule.id(),
                rule.summary(),
                new Facts()
                        .add("severity", "default severity", rule.severity().id())
                        .add("category", "category", rule.category().title())
                        .add("judges", "judges", rule.judgesCode() ? "code" : "what is declared")
                        .add("errors", "can prevent the errors", errors(rule))
                        .list(),
                wholePage ? RuleHelp.page(rule.id()).orElse("") : "");
    }

    private List<String> errors(Rule rule) {
        return ErrorTable.builtIn().errors().stream()
                .filter(error -> isCauseOf(rule, error))
                .map(KnownError::id)
                .toList();
    }

    private static boolean isCauseOf(Rule rule, KnownError error) {
        for (ErrorCause cause : error.causes()) {
            if (cause.rules().contains(rule.id())) {
                return true;
            }
        }
        return false;
    }
}
