package dev.leastscope.testing;

import dev.leastscope.catalog.Provider;
import dev.leastscope.guard.Mode;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the tests of a class under the guard. A test fails when its calls to Nylas need other scopes than those in force. The
 * guard is a parameter of the test, of a lifecycle method or of the constructor. Give its {@code uri()} to the client.
 *
 * <pre>{@code
 * @NylasGuard(provider = Provider.GOOGLE)
 * class MailServiceTest {
 *     @Test
 *     void listsMessages(Guard guard) {
 *         new MailService(guard.uri()).newest();
 *     }
 * }
 * }</pre>
 *
 * <p>Nested test classes share the guard of their outer class. A class that inherits the annotation has its own guard.
 *
 * @since 0.1.0
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@ExtendWith(GuardExtension.class)
public @interface NylasGuard {
    /** The manifest, from the working folder; empty: the nearest {@code nylas-scopes.yaml} upwards. */
    String manifest() default "";

    /** The scopes in force: {@link Mode#LEAST}, {@link Mode#MANIFEST} or {@link Mode#OBSERVE}. */
    Mode mode() default Mode.LEAST;

    /** The provider of every grant. Not needed when the manifest has only one connector. */
    Provider[] provider() default {};

    /** The auth request of the manifest whose scopes are in force; empty: those of the connector. */
    String authRequest() default "";

    /** A file with the providers of grants, in the form of {@code GET /v3/grants}; empty: none. */
    String grants() default "";

    /** The address of the server that receives allowed calls; empty: the guard answers them itself. */
    String upstream() default "";

    /** Operations that pass although they or their requirements are not in the tables. */
    String[] allowUnknown() default {};

    /** Whether each scope in force must be needed by at least one call of the class. */
    boolean everyScope() default false;

    /**
     * Whether each test has its own guard. Then each call belongs to the right test, even when tests run in parallel.
     */
    boolean perTest() default false;
}
