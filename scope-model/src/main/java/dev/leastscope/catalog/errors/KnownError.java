package dev.leastscope.catalog.errors;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Source;
import java.util.List;

/**
 * An error that wrong or missing scopes cause, or that is taken for one.
 *
 * @param id {@code origin.slug}
 * @param title what it says, in one line
 * @param origin who issues it
 * @param providers at whose accounts alone it comes; empty: at any
 * @param status the HTTP status it comes with; empty when it has none
 * @param general whether it is reported only when nothing more specific is recognised
 * @param calls whether a call to the API of {@code origin} that answers {@code status} is this error, when the text holds
 *     nothing more specific
 * @param signs by what its text is known
 * @param insteadOf the ids of errors that are not reported when this one is
 * @param operations the ids of the calls that fail so, where the error itself says so
 * @param causes the likeliest first; at least one
 * @param source where it is printed, and how sure it is
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
