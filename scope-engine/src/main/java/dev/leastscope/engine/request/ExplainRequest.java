package dev.leastscope.engine.request;

import dev.leastscope.engine.run.RunContext;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be explained: exactly one of error, scope, feature and rule.
 *
 * @param error an error's text, or {@code @} and the file that holds it
 * @param scope a scope in any of its forms
 * @param feature a feature, an operation or a trigger
 * @param rule a rule, or a family of rules
 * @param manifest the manifest to explain an error with; empty: the nearest one upwards from the folder
 * @param folder the working folder
 * @param answer the file of the answer; empty: it is printed
 * @param context what every operation needs
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
