package dev.leastscope.maven;

import dev.leastscope.engine.Engine;
import dev.leastscope.engine.request.CatalogRequest;
import dev.leastscope.engine.run.Status;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Queries the tables: what an operation, a trigger or a feature needs at each provider, and what a scope allows. Each
 * parameter narrows the answer. Needs no project.
 *
 * @since 0.1.0
 */
@Mojo(name = "catalog", requiresProject = false, threadSafe = true)
public final class CatalogMojo extends AbstractScopeMojo {
    /**
     * Only this API version: v2 or v3.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.api")
    private String api;

    /**
     * Only this provider.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.provider")
    private String provider;

    /**
     * A scope, in any of its forms.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.scope")
    private String scope;

    /**
     * A feature, such as messages.send.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.feature")
    private String feature;

    /**
     * An operation: METHOD path, or METHOD path#variant.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.operation")
    private String operation;

    /**
     * A webhook trigger, such as message.created.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.trigger")
    private String trigger;

    /**
     * Google scopes of this tier: non-sensitive, sensitive, restricted or unknown.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.tier")
    private String tier;

    /**
     * Microsoft permissions with this consent: user, user-blocked, admin or unknown.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.consent")
    private String consent;

    /**
     * The file for the answer: JSON when its name ends with .json, otherwise text. When absent, the answer is printed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "scope.outputFile")
    private File outputFile;

    @Override
    Status run() {
        return Engine.catalog(new CatalogRequest(
                Optional.ofNullable(api),
                Optional.ofNullable(provider),
                Optional.ofNullable(scope),
                Optional.ofNullable(feature),
                Optional.ofNullable(operation),
                Optional.ofNullable(trigger),
                Optional.ofNullable(tier),
                Optional.ofNullable(consent),
                path(outputFile),
                context()));
    }
}
