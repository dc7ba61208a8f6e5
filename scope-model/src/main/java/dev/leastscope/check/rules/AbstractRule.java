package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.Rule;
import dev.leastscope.integration.Severity;

/** The base of all rules: id, severity, category, precedence and summary. The class of a rule then contains only its check. */
abstract class AbstractRule implements Rule {
    private final String id;
    private final Severity severity;
    private final Category category;
    private final Precedence precedence;
    private final String summary;

    AbstractRule(String id, Severity severity, Category category, Precedence precedence, String summary) {
        this.id = id;
        this.severity = severity;
        this.category = category;
        this.precedence = precedence;
        this.summary = summary;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final Category category() {
        return category;
    }

    @Override
    public final Precedence precedence() {
        return precedence;
    }

    @Override
    public final String summary() {
        return summary;
    }

    @Override
    public final String toString() {
        return id;
    }
}
