package dev.leastscope.maven;

import dev.leastscope.engine.Engine;
import dev.leastscope.engine.request.ExplainRequest;
import dev.leastscope.engine.run.Status;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Explains an error text of Nylas, Google, Microsoft or a mail server, or what a scope, a feature, an operation, a
 * trigger or a rule means. Needs no project; if there is a manifest, the answer to an error names the scope to add,
 * where to add it, and who must act. Tokens, keys and addresses in a pasted text are masked.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractScopeMojo {
    /**
     * The error: its text, its JSON body, or @file for a file that contains it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.error")
    private String error;

    /**
     * A scope to explain, in any of its forms.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.scope")
    private String scope;

    /**
     * A feature to explain, an operation (METHOD path) or a webhook trigger.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.feature")
    private String feature;

    /**
     * A rule to explain, or a family of rules.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.rule")
    private String rule;

    /**
     * The manifest with which an error is compared. When absent: the nearest nylas-scopes.yaml in this folder or above it, up to the
     * source root.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.manifest")
    private File manifest;

    /**
     * The file for the answer: JSON when its name ends with .json, otherwise text. When absent, the answer is printed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.outputFile")
    private File outputFile;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    @Override
    Status run() {
        return Engine.explain(new ExplainRequest(
                Optional.ofNullable(error),
                Optional.ofNullable(scope),
                Optional.ofNullable(feature),
                Optional.ofNullable(rule),
                path(manifest),
                basedir.toPath(),
                path(outputFile),
                context()));
    }
}
