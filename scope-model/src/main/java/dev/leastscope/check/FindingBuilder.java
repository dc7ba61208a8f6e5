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

/** Builds a finding. {@link Examination#finding} creates the builder. Not thread-safe. @since 0.1.0 */
public final class FindingBuilder {
    private final Rule rule;
    private Severity severity;
    private final Integration integration;
    private Provider provider;
    private Layer layer;
    private String list = "";
    private String aspect = "";
    private final TreeSet<String> scopes = new TreeSet<>();
    private final TreeSet<String> features = new TreeSet<>();
    private final TreeSet<String> idScopes = new TreeSet<>();
    private final TreeSet<String> idFeatures = new TreeSet<>();
    private Finding.Group group;
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

    /** Sets the severity, in place of that of the rule. */
    public FindingBuilder severity(Severity value) {
        severity = value;
        return this;
    }

    /** Sets provider, layer and list, and the place of the list unless another place is given. */
    public FindingBuilder in(Request request) {
        provider = request.provider();
        layer = request.layer();
        list = request.name().orElse("");
        if (!location.isKnown()) {
            location = request.location();
        }
        return this;
    }

    /** Sets the provider. */
    public FindingBuilder provider(Provider value) {
        provider = value;
        return this;
    }

    /** Sets the layer, and the name of the list in it. */
    public FindingBuilder layer(Layer value, String name) {
        layer = value;
        list = name;
        return this;
    }

    /**
     * Sets provider, scope, feature and place to those of a suppression. The name of the list is the suppressed rule, so that
     * the id is unique.
     */
    public FindingBuilder about(Suppression suppression) {
        provider = suppression.provider().orElse(null);
        list = suppression.rule();
        if (suppression.scope().isPresent()) {
            scope(suppression.scope().get());
        }
        if (suppression.feature().isPresent()) {
            feature(suppression.feature().get());
        }
        return at(suppression.location());
    }

    /** Sets what distinguishes several findings of this rule about a list. It is part of the id. */
    public FindingBuilder aspect(String value) {
        aspect = value;
        return this;
    }

    /** Adds a scope that it is about. It is part of the id. */
    public FindingBuilder scope(String value) {
        scopes.add(value);
        idScopes.add(value);
        return this;
    }

    /** Adds scopes that it concerns. They can change while the cause stays the same, so they are not part of the id. */
    public FindingBuilder scopes(Collection<Scope> values) {
        for (Scope value : values) {
            scopes.add(value.name());
        }
        return this;
    }

    /** Adds a scope that it concerns, as written. It is not part of the id. */
    public FindingBuilder concernedScope(String value) {
        scopes.add(value);
        return this;
    }

    /** Adds a feature, operation id or trigger that it is about. It is part of the id. */
    public FindingBuilder feature(String value) {
        features.add(value);
        idFeatures.add(value);
        return this;
    }

    /** Adds features that it concerns. They can change while the cause stays the same, so they are not part of the id. */
    public FindingBuilder features(Collection<String> values) {
        features.addAll(values);
        return this;
    }

    /**
     * Sets the features with this cause, in place of severity, features and message. A suppression can accept single features.
     *
     * @param members at least one
     * @param wording writes the message
     */
    public FindingBuilder group(List<Finding.Member> members, Finding.Wording wording) {
        group = new Finding.Group(List.copyOf(members), List.of(), wording);
        severity = Finding.heaviest(members);
        message = wording.message(group.members());
        for (Finding.Member member : members) {
            features.add(member.feature());
        }
        return this;
    }

    /** Sets what is wrong. */
    public FindingBuilder message(String value) {
        message = value;
        return this;
    }

    /** Sets how to fix it. */
    public FindingBuilder fix(String value) {
        fix = value;
        return this;
    }

    /** Sets the change of the manifest that fixes it, as data. */
    public FindingBuilder remedy(Remedy value) {
        remedy = value;
        return this;
    }

    /**
     * Sets the place of the wrong value. An unknown place changes nothing, so a less exact one, such as that of the list,
     * stays.
     */
    public FindingBuilder at(Location value) {
        if (value.isKnown()) {
            location = value;
        }
        return this;
    }

    /** Adds a further place. */
    public FindingBuilder related(Location place, String what) {
        related.add(new Finding.Related(place, what));
        return this;
    }

    /** Sets the page that states the rule or fact. */
    public FindingBuilder source(String url) {
        source = url;
        return this;
    }

    /** Builds the finding. */
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
                Optional.empty(),
                Optional.ofNullable(group),
                rule.canBeAccepted());
    }

    private String id() {
        StringBuilder key = new StringBuilder(160);
        key.append(rule.id()).append('\n').append(integration.name()).append('\n');
        key.append(provider == null ? "" : provider.id()).append('\n');
        key.append(layer == null ? "" : layer.id()).append('\n');
        key.append(list).append('\n');
        for (String scope : idScopes) {
            key.append(scope).append(' ');
        }
        key.append('\n');
        for (String feature : idFeatures) {
            key.append(feature).append('\t');
        }
        if (!aspect.isEmpty()) {
            key.append('\n').append(aspect);
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
