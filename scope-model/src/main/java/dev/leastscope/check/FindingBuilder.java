package dev.leastscope.check;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Layer;
import dev.leastscope.integration.Severity;
import dev.leastscope.integration.Suppression;
import dev.leastscope.resolve.Request;
import dev.leastscope.text.Location;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Makes a finding. Started by {@link Examination#finding}. Not thread-safe. @since 0.1.0 */
public final class FindingBuilder {
    private final Rule rule;
    private Severity severity;
    private final Integration integration;
    private Provider provider;
    private Layer layer;
    private String list = "";
    private final TreeSet<String> scopes = new TreeSet<>();
    private final TreeSet<String> features = new TreeSet<>();
    private String message = "";
    private String fix = "";
    private Remedy remedy;
    private Location location = Location.NONE;
    private final List<Finding.Related> related = new ArrayList<>();
    private String source = "";

    FindingBuilder(Rule rule, Integration integration) {
        this.rule = rule;
        this.integration = integration;
        this.severity = rule.severity();
    }

    /** Another weight than the rule's own. */
    public FindingBuilder severity(Severity value) {
        severity = value;
        return this;
    }

    /** Which list: provider, layer, name; and, unless another place is given, the place of the list. */
    public FindingBuilder in(Request request) {
        provider = request.provider();
        layer = request.layer();
        list = request.name().orElse("");
        if (!location.isKnown()) {
            location = request.location();
        }
        return this;
    }

    /** Which provider. */
    public FindingBuilder provider(Provider value) {
        provider = value;
        return this;
    }

    /** Which layer, and the name of the list within it. */
    public FindingBuilder layer(Layer value, String name) {
        layer = value;
        list = name;
        return this;
    }

    /** It is about a suppression; the rule that this is for stands where a list's name would, to tell it from others. */
    public FindingBuilder about(Suppression suppression) {
        provider = suppression.provider().orElse(null);
        list = suppression.rule();
        suppression.scope().ifPresent(scopes::add);
        suppression.feature().ifPresent(features::add);
        return at(suppression.location());
    }

    /** Adds a scope that it is about. */
    public FindingBuilder scope(String value) {
        scopes.add(value);
        return this;
    }

    /** Adds scopes that it is about. */
    public FindingBuilder scopes(Collection<Scope> values) {
        for (Scope value : values) {
            scopes.add(value.name());
        }
        return this;
    }

    /** Adds a feature, operation id or trigger that it is about. */
    public FindingBuilder feature(String value) {
        features.add(value);
        return this;
    }

    /** What is wrong. */
    public FindingBuilder message(String value) {
        message = value;
        return this;
    }

    /** How to fix it. */
    public FindingBuilder fix(String value) {
        fix = value;
        return this;
    }

    /** The change of the manifest that fixes it, as data. */
    public FindingBuilder remedy(Remedy value) {
        remedy = value;
        return this;
    }

    /** The offending value. A place that is not known leaves a coarser one, such as the list's, standing. */
    public FindingBuilder at(Location value) {
        if (value.isKnown()) {
            location = value;
        }
        return this;
    }

    /** Adds another place. */
    public FindingBuilder related(Location place, String what) {
        related.add(new Finding.Related(place, what));
        return this;
    }

    /** Where the rule or fact is printed. */
    public FindingBuilder source(String url) {
        source = url;
        return this;
    }

    /** The finding. */
    public Finding build() {
        return new Finding(
                id(),
                rule.id(),
                rule.category(),
                severity,
                severity,
                integration.name(),
                Optional.ofNullable(provider),
                Optional.ofNullable(layer),
                list,
                List.copyOf(scopes),
                List.copyOf(features),
                message,
                fix,
                Optional.ofNullable(remedy),
                location.isKnown() ? location : integration.location(),
                List.copyOf(related),
                source,
                Optional.empty());
    }

    private String id() {
        StringBuilder key = new StringBuilder(160);
        key.append(rule.id()).append('\n').append(integration.name()).append('\n');
        key.append(provider == null ? "" : provider.id()).append('\n');
        key.append(layer == null ? "" : layer.id()).append('\n');
        key.append(list).append('\n');
        for (String scope : scopes) {
            key.append(scope).append(' ');
        }
        key.append('\n');
        for (String feature : features) {
            key.append(feature).append('\t');
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(key.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
