package dev.leastscope.engine.request;

import dev.leastscope.engine.run.RunContext;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The request of an explanation: exactly one of error, scope, feature and rule.
 *
 * @param error an error's text, or {@code @} and the file that contains it
 * @param scope a scope in any of its forms
 * @param feature a feature, an operation or a trigger
 * @param rule a rule, or a family of rules
 * @param manifest the manifest for the explanation of an error; empty: the nearest one upwards from the folder
 * @param folder the working folder
 * @param answer the file for the answer; empty: it is printed
 * @param context the context of every operation
 * @since 0.1.0
 */
public record ExplainRequest(
        Optional<String> error,
        Optional<String> scope,
        Optional<String> feature,
        Optional<String> rule,
        Optional<Path> manifest,
        Path folder,
        Optional<Path> answer,
        RunContext context) {}
