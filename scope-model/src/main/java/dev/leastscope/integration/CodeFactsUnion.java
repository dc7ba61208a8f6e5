package dev.leastscope.integration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Combines the facts of several modules, for findings that need all modules.
 *
 * @since 0.1.0
 */
public final class CodeFactsUnion {
    private static final Comparator<CodeFacts.Site> BY_PLACE = Comparator.comparing(CodeFacts.Site::location)
            .thenComparing(CodeFacts.Site::className)
            .thenComparing(CodeFacts.Site::method);

    private CodeFactsUnion() {}

    /** All facts, sorted by place. A fact that several modules found, as in a shared library, is listed once. */
    public static CodeFacts of(Collection<CodeFacts> modules) {
        List<CodeFacts.Call> calls = new ArrayList<>();
        List<CodeFacts.Trigger> triggers = new ArrayList<>();
        List<CodeFacts.Authorization> authorizations = new ArrayList<>();
        List<CodeFacts.Unresolved> unresolved = new ArrayList<>();
        List<CodeFacts.Unreadable> unreadable = new ArrayList<>();
        List<CodeFacts.Secret> secrets = new ArrayList<>();
        List<UsedOperation> usage = new ArrayList<>();
        int classes = 0;
        int mentioning = 0;
        boolean complete = true;
        for (CodeFacts facts : modules) {
            calls.addAll(facts.calls());
            triggers.addAll(facts.triggers());
            authorizations.addAll(facts.authorizations());
            unresolved.addAll(facts.unresolved());
            unreadable.addAll(facts.unreadable());
            secrets.addAll(facts.secrets());
            usage.addAll(facts.usage());
            classes += facts.classes();
            mentioning += facts.mentioning();
            complete &= facts.complete();
        }
        return new CodeFacts(
                sorted(calls, Comparator.comparing(CodeFacts.Call::site, BY_PLACE)),
                sorted(triggers, Comparator.comparing(CodeFacts.Trigger::site, BY_PLACE)),
                sorted(authorizations, Comparator.comparing(CodeFacts.Authorization::site, BY_PLACE)),
                sorted(unresolved, Comparator.comparing(CodeFacts.Unresolved::site, BY_PLACE)),
                sorted(unreadable, Comparator.comparing(CodeFacts.Unreadable::location)),
                sorted(secrets, Comparator.comparing(CodeFacts.Secret::site, BY_PLACE)),
                sorted(usage, Comparator.comparing(UsedOperation::location)),
                classes,
                mentioning,
                complete);
    }

    /** The facts sorted by place, then by all their fields, so that equal facts are adjacent. */
    private static <T> List<T> sorted(List<T> facts, Comparator<T> order) {
        facts.sort(order.thenComparing(Object::toString));
        List<T> once = new ArrayList<>(facts.size());
        for (T fact : facts) {
            if (once.isEmpty() || !fact.equals(once.get(once.size() - 1))) {
                once.add(fact);
            }
        }
        return List.copyOf(once);
    }
}
