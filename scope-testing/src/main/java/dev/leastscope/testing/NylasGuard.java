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
 * Runs the tests of a class under the guard: a test whose calls to Nylas need other scopes than those in force fails. The guard
 * is a parameter of the test, of a lifecycle method or of the constructor; give its {@code uri()} to the client.
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
 * <p>The classes of tests that are nested in the class share its guard; a class that inherits the annotation has one of its own.
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

    /** Which scopes are in force: {@link Mode#LEAST}, {@link Mode#MANIFEST} or {@link Mode#OBSERVE}. */
    Mode mode() default Mode.LEAST;

    /** The provider of every grant; none where the manifest has only one connector. */
    Provider[] provider() default {};

    /** The auth request of the manifest whose scopes are in force; empty: those of the connector. */
    String authRequest() default "";

    /** A file with the providers of grants, as {@code GET /v3/grants} answers; empty: none. */
    String grants() default "";

    /** The address of the server that calls pass to; empty: the guard answers them itself. */
    String upstream() default "";

    /** Operations that pass although the tables do not know enough of them. */
    String[] allowUnknown() default {};

    /** Whether each scope in force must be needed by some call of the class. */
    boolean everyScope() default false;

    /** Whether each test has a guard of its own: then a call is always blamed on the right test, also when tests run at once. */
    boolean perTest() default false;
}
