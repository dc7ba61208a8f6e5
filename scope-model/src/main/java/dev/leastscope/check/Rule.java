package dev.leastscope.check;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Severity;
import java.util.List;
import java.util.Optional;

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

    /**
     * Which place its findings take among the findings about one scope of one list: one cause is reported once. The usual
     * answer is {@link Precedence#NONE}.
     */
    default Precedence precedence() {
        return Precedence.NONE;
    }

    /** Whether a suppression or a baseline can accept its findings. Findings about suppressions themselves cannot be accepted. */
    default boolean canBeAccepted() {
        return true;
    }

    /** Whether its findings are about scopes beyond what is needed, which a policy can want accepted one by one. */
    default boolean isAboutExcess() {
        return false;
    }

    /** Whether a finding of it that is not suppressed says that something could not be read. */
    default boolean leavesCheckIncomplete() {
        return false;
    }

    /** Whether it explains a refused call by a list that lacks a scope, so that a step for the call itself says it better. */
    default boolean explainsLackingScope() {
        return false;
    }

    /**
     * Whether it compares every call with the lists. Where such a rule is the cause of an error, the failing call alone shows
     * whether a list lacks a scope, also for a call that no declared feature makes.
     */
    default boolean comparesCallsWithLists() {
        return false;
    }

    /** Whether the scopes of its findings are to be added somewhere. */
    default boolean addsScopes() {
        return false;
    }

    /**
     * Whether all that it looks for was there to be looked at. Code may not have been read; then a finding that is not made
     * proves nothing, and a suppression or an entry of a baseline for it is not called unused.
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

    /** The part of a rule's id before the first dot. */
    static String familyOf(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /** What it finds here; empty when all is well. */
    List<Finding> findings(Examination examination);
}
