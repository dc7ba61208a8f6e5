package dev.leastscope.check;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A rule: a pure function from an examination to findings. Immutable.
 *
 * @since 0.1.0
 */
public interface Rule {
    /** The id, {@code family.slug}. Its meaning never changes. */
    String id();

    /** The default severity of its findings. The rule can give a single finding another severity. */
    Severity severity();

    /** The meaning of its findings for users. */
    Category category();

    /** What it finds, in one sentence for lists of rules. */
    String summary();

    /**
     * Whether it checks code and not declarations. In a module that does not own the manifest only such rules run, because the
     * declarations are checked once, in the module that owns them.
     */
    default boolean judgesCode() {
        return false;
    }

    /** How to handle a new finding of this rule that the fix of another finding causes. */
    default SideEffect sideEffect() {
        return category() == Category.COSTS ? SideEffect.CONSEQUENCE : SideEffect.NOT_EXPECTED;
    }

    /**
     * The position of its findings among the findings about a scope of a list, so that a cause is reported once. Usually {@link
     * Precedence#NONE}.
     */
    default Precedence precedence() {
        return Precedence.NONE;
    }

    /** Whether a suppression or a baseline can accept its findings. Findings about suppressions themselves cannot be accepted. */
    default boolean canBeAccepted() {
        return true;
    }

    /** Whether its findings are about scopes that are not needed. A policy can require a suppression for each of them. */
    default boolean isAboutExcess() {
        return false;
    }

    /** Whether an unsuppressed finding of this rule means that something could not be read. */
    default boolean leavesCheckIncomplete() {
        return false;
    }

    /**
     * Whether it explains a refused call by a list that lacks a scope. Advice about the call itself then replaces its findings.
     */
    default boolean explainsLackingScope() {
        return false;
    }

    /**
     * Whether it compares every call with the lists. When such a rule finds the cause of an error, the failing call shows which
     * scope a list lacks, even if no declared feature makes this call.
     */
    default boolean comparesCallsWithLists() {
        return false;
    }

    /** Whether the fix of its findings is to add their scopes. */
    default boolean addsScopes() {
        return false;
    }

    /**
     * Whether it could examine everything. When code was not read, a missing finding proves nothing, so no suppression or
     * baseline entry for the rule is reported as unused.
     */
    default boolean couldFindAll(Examination examination) {
        if (!judgesCode()) {
            return true;
        }
        Optional<CodeFacts> code = examination.code();
        return code.isPresent()
                && code.get().complete()
                && (code.get().classes() > 0 || code.get().usage().isEmpty())
                && code.get().unreadable().isEmpty();
    }

    /** The family of a rule: the part of its id before the first dot. */
    static String familyOf(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /** The findings of this rule; empty when nothing is wrong. */
    List<Finding> findings(Examination examination);
}
