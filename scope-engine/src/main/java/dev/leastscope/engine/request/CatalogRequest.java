package dev.leastscope.engine.request;

import dev.leastscope.engine.run.RunContext;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A query of the tables. Several conditions are combined.
 *
 * @param api {@code v2} or {@code v3}
 * @param provider a provider's id
 * @param scope a scope in any of its forms
 * @param feature a feature
 * @param operation {@code METHOD path}, or {@code METHOD path#variant}
 * @param trigger a webhook trigger
 * @param tier the tier of Google scopes
 * @param consent the consent of Microsoft permissions
 * @param answer the file for the answer; empty: it is printed
 * @param context the context of every operation
 * @since 0.1.0
 */
public record CatalogRequest(
        Optional<String> api,
        Optional<String> provider,
        Optional<String> scope,
        Optional<String> feature,
        Optional<String> operation,
        Optional<String> trigger,
        Optional<String> tier,
        Optional<String> consent,
        Optional<Path> answer,
        RunContext context) {}
