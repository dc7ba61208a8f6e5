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

/** Sets up a {@link Guard}. Not thread-safe. @since 0.1.0 */
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
     * Takes features, triggers, connectors and requested scopes from a manifest.
     *
     * @throws UnreadableException when it cannot be read
     */
    public GuardBuilder manifest(Path file) {
        return integration(Leastscope.read(file).orThrow());
    }

    /** Takes features, triggers, connectors and requested scopes from an integration. */
    public GuardBuilder integration(Integration value) {
        integration = value;
        api = value.api();
        return this;
    }

    /** Which scopes are in force. The default is {@link Mode#LEAST} with a manifest, and {@link Mode#GIVEN} with given scopes. */
    public GuardBuilder mode(Mode value) {
        mode = value;
        return this;
    }

    /** The API version of given scopes. The default is v3; a manifest says its own. */
    public GuardBuilder api(ApiVersion value) {
        api = value;
        return this;
    }

    /** Gives the scopes that hold for a provider. */
    public GuardBuilder given(Provider whose, String... scopes) {
        given.put(whose, List.of(scopes));
        return this;
    }

    /** The provider of every grant that is not named. */
    public GuardBuilder provider(Provider value) {
        provider = value;
        return this;
    }

    /** The auth request of the manifest that makes the grants of the default provider. The default is the connector's list. */
    public GuardBuilder authRequest(String name) {
        authRequest = name;
        return this;
    }

    /** The provider of a grant; in API v2, of an access token. */
    public GuardBuilder grant(String id, Provider whose) {
        return grant(id, whose, "");
    }

    /** The provider of a grant, and the auth request of the manifest that made it. */
    public GuardBuilder grant(String id, Provider whose, String request) {
        grants.put(id, new Account(whose, request));
        return this;
    }

    /**
     * The providers of grants, from a file as {@code GET /v3/grants} answers it.
     *
     * @throws IllegalArgumentException when it cannot be read or names no grant
     */
    public GuardBuilder grants(Path file) {
        grants.putAll(GrantsFile.read(file));
        return this;
    }

    /**
     * Lets a call pass although the tables do not know it, or do not know what it needs.
     *
     * @param operations ids of operations, or requests as the guard's message shows them
     */
    public GuardBuilder allowUnknown(String... operations) {
        allowedUnknown.addAll(List.of(operations));
        return this;
    }

    /** The server that calls pass to. Without one the guard answers them itself, with the least that a client can read. */
    public GuardBuilder upstream(URI value) {
        upstream = value;
        return this;
    }

    /** The port. The default is a free one. */
    public GuardBuilder port(int value) {
        port = value;
        return this;
    }

    /**
     * The folder of the usage file that {@link Guard#close} writes, {@code usage-<process>.ndjson}. The default is {@code
     * target/scope} where there is a folder {@code target}.
     */
    public GuardBuilder usage(Path folder) {
        usage = folder;
        return this;
    }

    /** Writes no usage file. */
    public GuardBuilder withoutUsage() {
        usageByDefault = false;
        usage = null;
        return this;
    }

    /** The folders of the classes whose calls these are. The default is {@code target/classes}, where it exists. */
    public GuardBuilder classes(Path... folders) {
        classes.addAll(List.of(folders));
        return this;
    }

    /** The tables. The default is those of this release. */
    public GuardBuilder catalog(Catalog tables) {
        catalog = tables;
        return this;
    }

    /** The day on which facts that change by date are read. The default is today, UTC. */
    public GuardBuilder asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    /**
     * Starts the guard.
     *
     * @throws IllegalArgumentException when it is not known which scopes are in force
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

    /** A client in another language has no class folder, and its usage is then tied to none. */
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
                            + " is not known; name the manifest, or give the scopes");
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

    /** The account, or the only one of its provider when no auth request is named. */
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
