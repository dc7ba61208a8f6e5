package dev.leastscope.testing;

import dev.leastscope.guard.Call;
import dev.leastscope.guard.Guard;
import dev.leastscope.guard.GuardBuilder;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * Runs tests under a guard. {@link NylasGuard} registers it. Build it where the annotation lacks a setting:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final GuardExtension GUARD =
 *         GuardExtension.of(() -> Guard.builder().given(Provider.GOOGLE, "openid").upstream(stub.uri()));
 * }</pre>
 *
 * <p>The guard is in JUnit's store, not in a field, so test classes can run in parallel. If the address is needed before the
 * first test, as in a static method of Spring, start a {@link Guard} in a static field and register {@link #watching}.
 *
 * @since 0.1.0
 */
public final class GuardExtension
        implements BeforeAllCallback,
                AfterAllCallback,
                BeforeEachCallback,
                AfterEachCallback,
                TestExecutionExceptionHandler,
                LifecycleMethodExecutionExceptionHandler,
                ParameterResolver {
    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(GuardExtension.class);
    private static final String REPORTED = "reported";

    private final Supplier<Guard> start;
    private final boolean everyScope;

    /** Called by JUnit, for {@link NylasGuard}. */
    public GuardExtension() {
        this(null, false);
    }

    private GuardExtension(Supplier<Guard> start, boolean everyScope) {
        this.start = start;
        this.everyScope = everyScope;
    }

    /**
     * Creates an extension that starts and ends a guard: one for the class in a static field, one for each test in an
     * instance field.
     */
    public static GuardExtension of(Supplier<GuardBuilder> builder) {
        return new GuardExtension(() -> builder.get().start(), false);
    }

    /** Creates an extension for a guard that is already started. The guard ends after the last test of the class. */
    public static GuardExtension watching(Guard guard) {
        return new GuardExtension(() -> guard, false);
    }

    /** Also fails a class when no call needed one of the scopes in force. */
    public GuardExtension everyScope() {
        return new GuardExtension(start, true);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!plan(context).perTest()) {
            inUse(context);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        GuardInUse inUse = inUse(context);
        context.getStore(STORE).put(REPORTED, inUse.guard().failures().size());
        inUse.guard().begin(name(context));
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw together(context, thrown);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw together(context, thrown);
    }

    @Override
    public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw together(context, thrown);
    }

    /** The failure of a test, with the calls that did not pass, because they are the usual cause. */
    private Throwable together(ExtensionContext context, Throwable thrown) {
        if (thrown instanceof TestAbortedException) {
            return thrown;
        }
        GuardInUse inUse = inUse(context);
        List<Call> failures = unreported(context, inUse);
        if (failures.isEmpty()) {
            return thrown;
        }
        try {
            Guard.assertPassed(failures);
            return thrown;
        } catch (AssertionError denial) {
            return new AssertionError(denial.getMessage() + "\nand the test itself failed: " + thrown, thrown);
        }
    }

    /** The failed calls of this test that no earlier message about it names. */
    private List<Call> unreported(ExtensionContext context, GuardInUse inUse) {
        int from = context.getStore(STORE).getOrDefault(REPORTED, Integer.class, 0);
        List<Call> failures = inUse.failures(from, name(context));
        context.getStore(STORE).put(REPORTED, inUse.guard().failures().size());
        return failures;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        GuardInUse inUse = inUse(context);
        List<Call> failures = unreported(context, inUse);
        inUse.guard().end(name(context));
        if (context.getExecutionException().isEmpty()) {
            inUse.passed();
        }
        Guard.assertPassed(failures);
        if (plan(context).perTest()) {
            report(inUse.problemsAtTheEnd(plan(context).everyScope()));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        GuardPlan plan = plan(context);
        ExtensionContext.Store store = context.getStore(STORE);
        // A nested class uses the guard of its outer class, which continues.
        if (!plan.perTest()
                && (context.getParent().isEmpty()
                        || context.getParent().get().getStore(STORE).get(plan.key()) == null)) {
            GuardInUse inUse = store.get(plan.key(), GuardInUse.class);
            if (inUse != null) {
                report(inUse.problemsAtTheEnd(plan.everyScope()));
            }
        }
    }

    private static void report(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new AssertionError(String.join("\n", problems));
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Guard.class;
    }

    @Override
    public Guard resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return inUse(context).guard();
    }

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    /** Uses methods that JUnit 5 has, too. The newer names exist only in JUnit 6. */
    @SuppressWarnings("deprecation")
    private GuardInUse inUse(ExtensionContext context) {
        GuardPlan plan = plan(context);
        ExtensionContext owner = context;
        while (!plan.perTest() && !isOwner(owner, plan) && owner.getParent().isPresent()) {
            owner = owner.getParent().get();
        }
        boolean found = plan.perTest() || isOwner(owner, plan);
        return (found ? owner : context)
                .getStore(STORE)
                .getOrComputeIfAbsent(
                        plan.key(), key -> new GuardInUse(plan.start().get()), GuardInUse.class);
    }

    /**
     * Whether the guard belongs to the class of a context. A built extension belongs to the first context that uses it.
     */
    private static boolean isOwner(ExtensionContext context, GuardPlan plan) {
        return context.getTestMethod().isEmpty()
                && context.getTestClass().isPresent()
                && context.getTestClass().get() == plan.key();
    }

    private GuardPlan plan(ExtensionContext context) {
        return start == null
                ? GuardPlan.of(context.getRequiredTestClass())
                : new GuardPlan(this, start, everyScope, false);
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName();
    }
}
