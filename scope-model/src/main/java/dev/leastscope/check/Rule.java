package dev.leastscope.check;

import dev.leastscope.integration.Severity;
import java.util.List;

/**
 * One thing to look for. Immutable, without state; a pure function from an examination to findings.
 *
 * @since 0.1.0
 */
public interface Rule {
    /** {@code family.slug}; never changes its meaning. */
    String id();

    /** What a finding weighs by default. A single finding can carry another weight where the rule says so. */
    Severity severity();

    /** What a finding means for users. */
    Category category();

    /** What it finds, one sentence for lists. */
    String summary();

    /**
     * Whether it judges code rather than what is declared. In a module that does not own the manifest only such rules
     * run: the declarations are judged once, at their owner.
     */
    default boolean judgesCode() {
        return false;
    }

    /** What it means when the fix of another finding brings a finding of this rule. */
    default SideEffect sideEffect() {
        return category() == Category.COSTS ? SideEffect.CONSEQUENCE : SideEffect.NOT_EXPECTED;
    }

    /** What it finds here; empty when all is well. */
    List<Finding> findings(Examination examination);
}
