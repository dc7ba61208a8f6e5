package dev.leastscope.integration;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.text.Location;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Builds an integration in code. Not thread-safe. @since 0.1.0 */
public final class IntegrationBuilder {
    private final ApiVersion api;
    private String name = "";
    private String region;
    private String apiUri;
    private List<Named> callbackUris;
    private final List<Named> features = new ArrayList<>();
    private final List<Named> triggers = new ArrayList<>();
    private final List<Connector> connectors = new ArrayList<>();
    private Policy policy = Policy.NONE;
    private final List<Suppression> suppressions = new ArrayList<>();

    IntegrationBuilder(ApiVersion api) {
        this.api = api;
    }

    /** Sets the name of the Nylas application. */
    public IntegrationBuilder name(String value) {
        name = value;
        return this;
    }

    /** Sets the region: {@code us}, {@code eu} or {@code ca}. */
    public IntegrationBuilder region(String value) {
        region = value;
        return this;
    }

    /** Sets the API's address. */
    public IntegrationBuilder apiUri(String value) {
        apiUri = value;
        return this;
    }

    /** Sets the application's own redirect URIs. */
    public IntegrationBuilder callbackUris(String... values) {
        callbackUris = named(values);
        return this;
    }

    /** Adds features: names or operation ids. */
    public IntegrationBuilder features(String... values) {
        features.addAll(named(values));
        return this;
    }

    /** Adds webhook triggers. */
    public IntegrationBuilder triggers(String... values) {
        triggers.addAll(named(values));
        return this;
    }

    /** Adds a connector. */
    public IntegrationBuilder connector(Provider provider, Consumer<ConnectorBuilder> content) {
        ConnectorBuilder builder = new ConnectorBuilder(provider);
        content.accept(builder);
        connectors.add(builder.build());
        return this;
    }

    /** Sets the team's limits. */
    public IntegrationBuilder policy(Policy value) {
        policy = value;
        return this;
    }

    /**
     * Adds an accepted finding.
     *
     * @throws IllegalArgumentException when the reason is missing or still the placeholder, or when the last day is not
     *     a calendar day
     */
    public IntegrationBuilder suppression(Suppression value) {
        if (value.reason().isBlank()) {
            throw new IllegalArgumentException("a suppression of " + value.rule() + " gives no reason");
        }
        if (Suppression.isPlaceholder(value.reason())) {
            throw new IllegalArgumentException(
                    "a suppression of " + value.rule() + " still has the placeholder reason");
        }
        try {
            LocalDate.parse(value.expires());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "a suppression of " + value.rule() + " must expire on a day written yyyy-MM-dd", e);
        }
        suppressions.add(value);
        return this;
    }

    /** The complete integration. */
    public Integration build() {
        return new Integration(
                api,
                name,
                Optional.ofNullable(region).map(IntegrationBuilder::named),
                Optional.ofNullable(apiUri).map(IntegrationBuilder::named),
                Optional.ofNullable(callbackUris),
                List.copyOf(features),
                List.copyOf(triggers),
                List.copyOf(connectors),
                policy,
                List.copyOf(suppressions),
                List.of(),
                Location.NONE,
                Location.NONE);
    }

    static Named named(String text) {
        return new Named(text, Location.NONE);
    }

    static List<Named> named(String... texts) {
        List<Named> names = new ArrayList<>(texts.length);
        for (String text : texts) {
            names.add(named(text));
        }
        return List.copyOf(names);
    }
}
