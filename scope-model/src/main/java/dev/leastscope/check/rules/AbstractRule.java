package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.Rule;
import dev.leastscope.integration.Severity;

/** What every rule states about itself, its place among the findings of one cause included, so that a rule's class holds nothing but what it looks for. */
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
