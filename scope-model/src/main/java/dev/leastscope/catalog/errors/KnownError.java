package dev.leastscope.catalog.errors;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Source;
import java.util.List;

/**
 * An error that wrong or missing scopes cause, or that looks like such an error.
 *
 * @param id {@code origin.slug}
 * @param title the error in one line
 * @param origin who issues it
 * @param providers the only providers whose accounts have this error; empty: all providers
 * @param status the HTTP status of the response; empty when it has none
 * @param general whether it is reported only when no more specific error is recognised
 * @param calls whether a call to the API of {@code origin} with a response of {@code status} is this error when no more
 *     specific error is recognised
 * @param signs the signs by which its text is recognised
 * @param insteadOf the ids of errors that are not reported beside this one
 * @param operations the ids of the calls that fail with this error, where its text names them
 * @param causes its causes, the most likely first; at least one
 * @param source the page that states it, and how sure it is
 * @since 0.1.0
 */
public record KnownError(
        String id,
        String title,
        ErrorOrigin origin,
        List<Provider> providers,
        String status,
        boolean general,
        boolean calls,
        ErrorSigns signs,
        List<String> insteadOf,
        List<String> operations,
        List<ErrorCause> causes,
        Source source) {}
