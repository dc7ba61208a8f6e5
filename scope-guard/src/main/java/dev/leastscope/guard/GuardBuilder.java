package dev.leastscope.guard;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Coverage;
import dev.leastscope.integration.Integration;
import dev.leastscope.text.UnreadableException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Configures a {@link Guard}. Not thread-safe. @since 0.1.0 */
public final class GuardBuilder {
    private Integration integration;
    private Mode mode;
    private ApiVersion api = ApiVersion.V3;
    private final Map<Provider, List<String>> given = new LinkedHashMap<>();
    private Provider provider;
    private String authRequest = "";
    private final Map<String, Account> grants = new HashMap<>();
    private final List<String> allowedUnknown = new ArrayList<>();
    private URI upstream;
    private int port;
    private Path usage;
    private boolean usageByDefault = true;
    private final List<Path> classes = new ArrayList<>();
    private Catalog catalog = Catalog.builtIn();
    private LocalDate asOf = LocalDate.now(ZoneOffset.UTC);

    GuardBuilder() {}

    /**
     * Reads features, triggers, connectors and requested scopes from a manifest.
     *
     * @throws UnreadableException when it cannot be read
     */
    public GuardBuilder manifest(Path file) {
        return integration(Leastscope.read(file).orThrow());
    }

    /** Uses the features, triggers, connectors and requested scopes of an integration. */
    public GuardBuilder integration(Integration value) {
        integration = value;
        api = value.api();
        return this;
    }

    /**
     * Sets which scopes are in force. The default is {@link Mode#LEAST} with a manifest, and {@link Mode#GIVEN} with
     * given scopes.
     */
    public GuardBuilder mode(Mode value) {
        mode = value;
        return this;
    }

    /** Sets the API version of given scopes. The default is v3. A manifest defines its own version. */
    public GuardBuilder api(ApiVersion value) {
        api = value;
        return this;
    }

    /** Sets the scopes in force for a provider. */
    public GuardBuilder given(Provider whose, String... scopes) {
        given.put(whose, List.of(scopes));
        return this;
    }

    /** Sets the provider of every other grant. */
    public GuardBuilder provider(Provider value) {
        provider = value;
        return this;
    }

    /**
     * Sets the auth request of the manifest for the grants of the default provider. The default is the connector's
     * list.
     */
    public GuardBuilder authRequest(String name) {
        authRequest = name;
        return this;
    }

    /** Sets the provider of a grant; in API v2, of an access token. */
    public GuardBuilder grant(String id, Provider whose) {
        return grant(id, whose, "");
    }

    /** Sets the provider of a grant, and the auth request of the manifest that created it. */
    public GuardBuilder grant(String id, Provider whose, String request) {
        grants.put(id, new Account(whose, request));
        return this;
    }

    /**
     * Reads the providers of grants from a file in the form of {@code GET /v3/grants}.
     *
     * @throws IllegalArgumentException when it cannot be read or names no grant
     */
    public GuardBuilder grants(Path file) {
        grants.putAll(GrantsFile.read(file));
        return this;
    }

    /**
     * Lets a call pass although it or its requirement is not in the tables.
     *
     * @param operations ids of operations, or requests as the guard's message shows them
     */
    public GuardBuilder allowUnknown(String... operations) {
        allowedUnknown.addAll(List.of(operations));
        return this;
    }

    /** Sets the server that receives allowed calls. Without one, the guard gives minimal answers itself. */
    public GuardBuilder upstream(URI value) {
        upstream = value;
        return this;
    }

    /** Sets the port. The default is a free one. */
    public GuardBuilder port(int value) {
        port = value;
        return this;
    }

    /**
     * Sets the folder of the usage file that {@link Guard#close} writes, {@code usage-<process>.ndjson}. The default is
     * {@code target/scope} if the folder {@code target} exists.
     */
    public GuardBuilder usage(Path folder) {
        usage = folder;
        return this;
    }

    /** Disables the usage file. */
    public GuardBuilder withoutUsage() {
        usageByDefault = false;
        usage = null;
        return this;
    }

    /** Sets the folders of the classes that make the calls. The default is {@code target/classes}, if it exists. */
    public GuardBuilder classes(Path... folders) {
        classes.addAll(List.of(folders));
        return this;
    }

    /** Sets the tables. The default is the tables of this release. */
    public GuardBuilder catalog(Catalog tables) {
        catalog = tables;
        return this;
    }

    /** Sets the day for facts that change by date. The default is today, UTC. */
    public GuardBuilder asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    /**
     * Starts the guard.
     *
     * @throws IllegalArgumentException when the scopes in force are unknown
     */
    public Guard start() {
        Mode chosen = mode != null ? mode : given.isEmpty() ? Mode.LEAST : Mode.GIVEN;
        Map<Account, Judge> judges = new LinkedHashMap<>();
        Coverage coverage =
                integration == null ? Coverage.IMPLIED : integration.policy().coverage();
        for (ScopesInForce inForce : inForce(chosen)) {
            judges.put(
                    inForce.account(),
                    new Judge(catalog, asOf.toString(), coverage, inForce, List.copyOf(allowedUnknown)));
        }
        return Guard.start(new GuardSettings(
                chosen,
                catalog,
                accounts(judges),
                judges,
                List.copyOf(allowedUnknown),
                Optional.ofNullable(upstream),
                port,
                usageFolder(),
                classFolders()));
    }

    /** The class folders. A client in another language has none, so its usage is not connected with classes. */
    private List<Path> classFolders() {
        Path usual = Path.of("target", "classes");
        if (classes.isEmpty()) {
            return Files.isDirectory(usual) ? List.of(usual) : List.of();
        }
        return List.copyOf(classes);
    }

    private List<ScopesInForce> inForce(Mode chosen) {
        if (chosen == Mode.OBSERVE) {
            return List.of();
        }
        if (chosen == Mode.GIVEN) {
            if (given.isEmpty()) {
                throw new IllegalArgumentException("no scopes are given; name them with given(provider, scopes)");
            }
            List<ScopesInForce> inForce = new ArrayList<>();
            given.forEach((whose, scopes) -> inForce.add(ScopesInForce.given(api, whose, scopes, catalog)));
            return inForce;
        }
        if (integration == null) {
            throw new IllegalArgumentException(
                    "no manifest is given, so the " + (chosen == Mode.LEAST ? "least set" : "requested list")
                            + " is unknown; name the manifest, or give the scopes");
        }
        return List.copyOf(
                ScopesInForce.of(integration, chosen, CheckOptions.asOf(asOf).catalog(catalog))
                        .values());
    }

    private Accounts accounts(Map<Account, Judge> judges) {
        Map<String, Account> byGrant = new HashMap<>();
        grants.forEach((id, account) -> byGrant.put(id, inForceFor(account, judges)));
        Optional<Account> byDefault = Optional.empty();
        if (provider != null) {
            byDefault = Optional.of(inForceFor(new Account(provider, authRequest), judges));
        } else if (grants.isEmpty() && judges.size() == 1) {
            byDefault = Optional.of(judges.keySet().iterator().next());
        }
        return new Accounts(Map.copyOf(byGrant), byDefault);
    }

    /** The account; without a named auth request, the only account of its provider. */
    private static Account inForceFor(Account account, Map<Account, Judge> judges) {
        if (judges.containsKey(account) || !account.authRequest().isEmpty()) {
            return account;
        }
        List<Account> same = new ArrayList<>();
        for (Account known : judges.keySet()) {
            if (known.provider() == account.provider()) {
                same.add(known);
            }
        }
        return same.size() == 1 ? same.get(0) : account;
    }

    private Optional<Path> usageFolder() {
        if (usage != null) {
            return Optional.of(usage);
        }
        Path target = Path.of("target");
        return usageByDefault && Files.isDirectory(target) ? Optional.of(target.resolve("scope")) : Optional.empty();
    }
}
