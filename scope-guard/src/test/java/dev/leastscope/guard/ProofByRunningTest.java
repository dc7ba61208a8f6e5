package dev.leastscope.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.integration.Integration;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * The least sets, proved by running: a client calls every operation of every feature, and every operation by itself. With the
 * least set nothing is denied; with any one scope of it taken away, something is answered worse. So resolver, tables and guard
 * hold each other.
 */
class ProofByRunningTest {
    private static final Path PAGE = Path.of("..", "docs", "guard.md");
    private static final String BEGIN = "<!-- written by ProofByRunningTest -->\n";
    private static final String END = "<!-- end -->";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Catalog catalog = Catalog.builtIn();

    /** What was counted for one API version at one provider. */
    private static final class Counts {
        int features;
        int calls;
        int scopesTaken;
        final Set<String> withScopes = new LinkedHashSet<>();
        final Set<String> withoutScopes = new LinkedHashSet<>();
        final Set<String> unavailable = new LinkedHashSet<>();
        final Set<String> unknown = new LinkedHashSet<>();
        int triggers;
        int triggersWithScopes;
    }

    @Test
    void theLeastSetIsEnoughAndNoScopeOfItCanGo() throws Exception {
        StringBuilder table = new StringBuilder();
        table.append(
                "| API, provider | features and operations run | calls | scopes taken away one by one | operations that need scopes |"
                        + " need none | not available | requirement unknown | triggers that need scopes, of all |\n");
        table.append("|---|---|---|---|---|---|---|---|---|\n");
        List<Callable<String>> rows = new ArrayList<>();
        for (ApiVersion api : List.of(ApiVersion.V3, ApiVersion.V2)) {
            for (Provider provider : List.of(Provider.GOOGLE, Provider.MICROSOFT)) {
                rows.add(() -> row(api, provider));
            }
        }
        // Two at a time: each call waits for its answer.
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<String> row : threads.invokeAll(rows)) {
                table.append(row.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertPageHolds(table.toString());
    }

    private String row(ApiVersion api, Provider provider) {
        Counts counts = new Counts();
        features(api, provider, counts);
        operations(api, provider, counts);
        triggers(api, provider, counts);
        assertEverythingIsCovered(api, provider, counts);
        StringBuilder row = new StringBuilder();
        row.append("| ").append(api.id()).append(", ").append(provider.title());
        for (int count : new int[] {
            counts.features,
            counts.calls,
            counts.scopesTaken,
            counts.withScopes.size(),
            counts.withoutScopes.size(),
            counts.unavailable.size(),
            counts.unknown.size()
        }) {
            row.append(" | ").append(count);
        }
        return row.append(" | ")
                .append(counts.triggersWithScopes)
                .append(" of ")
                .append(counts.triggers)
                .append(" |\n")
                .toString();
    }

    private void features(ApiVersion api, Provider provider, Counts counts) {
        List<String> all = new ArrayList<>();
        List<Operation> operations = new ArrayList<>();
        for (Feature feature : catalog.features(api)) {
            prove(api, provider, List.of(feature.name()), feature.operations(), counts);
            all.add(feature.name());
            operations.addAll(feature.operations());
        }
        // All of them at once: then one scope can serve several.
        if (api == ApiVersion.V2) {
            // Reading headers only forbids, at Google, what reading messages needs: both cannot be declared together.
            all.remove("messages.read-metadata");
            operations.removeIf(operation -> operation.variantName().equals("metadata"));
        }
        prove(api, provider, all, operations, counts);
    }

    private void operations(ApiVersion api, Provider provider, Counts counts) {
        for (Operation operation : catalog.operations(api)) {
            if (!operation.isTrigger()) {
                prove(api, provider, List.of(operation.id()), List.of(operation), counts);
            }
        }
    }

    private void prove(
            ApiVersion api, Provider provider, List<String> features, List<Operation> operations, Counts counts) {
        counts.features++;
        Map<Operation, Verdict> least;
        List<String> scopes;
        Integration integration = Integration.builder(api)
                .features(features.toArray(String[]::new))
                .connector(provider, connector -> {})
                .build();
        try (Guard guard =
                Guard.builder().integration(integration).withoutUsage().start()) {
            least = call(guard, operations, counts);
            scopes = new ArrayList<>(guard.scopesInForce());
            assertThat(guard.scopesOfTriggers()).as(features.toString()).isEmpty();
            assertThat(guard.unexercisedScopes())
                    .as("scopes of %s that no call needs", features)
                    .isEmpty();
        }
        least.forEach((operation, verdict) -> assertEnough(operation, provider, verdict, counts));
        for (String scope : scopes) {
            List<String> rest = new ArrayList<>(scopes);
            rest.remove(scope);
            counts.scopesTaken++;
            try (Guard guard = Guard.builder()
                    .api(api)
                    .given(provider, rest.toArray(String[]::new))
                    .withoutUsage()
                    .start()) {
                boolean worse = false;
                for (Map.Entry<Operation, Verdict> without :
                        call(guard, operations, counts).entrySet()) {
                    boolean denied = without.getValue() == Verdict.DENIED || without.getValue() == Verdict.DEGRADED;
                    worse |= denied && without.getValue() != least.get(without.getKey());
                }
                assertThat(worse)
                        .as("%s at %s without %s must be answered worse somewhere", features, provider.id(), scope)
                        .isTrue();
            }
        }
    }

    private Map<Operation, Verdict> call(Guard guard, List<Operation> operations, Counts counts) {
        Client client = new Client(http, guard.uri());
        Map<Operation, Verdict> verdicts = new LinkedHashMap<>();
        for (Operation operation : operations) {
            Map<Verdict, Long> before = counts(guard);
            client.send(operation, "g1");
            counts.calls++;
            guard.awaitCalls();
            Map<Verdict, Long> after = counts(guard);
            after.keySet().removeIf(verdict -> before.get(verdict).equals(after.get(verdict)));
            assertThat(after).as(operation.id()).hasSize(1);
            verdicts.put(operation, after.keySet().iterator().next());
        }
        return verdicts;
    }

    private static Map<Verdict, Long> counts(Guard guard) {
        Map<Verdict, Long> counts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, guard.count(verdict));
        }
        return counts;
    }

    /** With the least set, what the tables say of the operation is what the guard finds. */
    private void assertEnough(Operation operation, Provider provider, Verdict verdict, Counts counts) {
        Requirement requirement = catalog.requirement(operation, provider);
        String what = operation + " at " + provider.id();
        switch (requirement.state()) {
            case SCOPES -> {
                counts.withScopes.add(operation.id());
                boolean headersOnly = operation.variantName().equals("metadata");
                // The request for headers only is the request for messages, which then answers less.
                assertThat(verdict).as(what).isEqualTo(headersOnly ? Verdict.DEGRADED : Verdict.ALLOWED);
            }
            case NONE -> {
                counts.withoutScopes.add(operation.id());
                assertThat(verdict).as(what).isEqualTo(Verdict.ALLOWED);
            }
            case UNAVAILABLE -> {
                counts.unavailable.add(operation.id());
                assertThat(verdict).as(what).isEqualTo(Verdict.UNAVAILABLE);
            }
            case UNKNOWN -> {
                counts.unknown.add(operation.id());
                assertThat(verdict).as(what).isEqualTo(Verdict.UNKNOWN_REQUIREMENT);
            }
        }
    }

    private void triggers(ApiVersion api, Provider provider, Counts counts) {
        for (Operation trigger : catalog.operations(api)) {
            if (!trigger.isTrigger()) {
                continue;
            }
            counts.triggers++;
            Integration integration = Integration.builder(api)
                    .triggers(trigger.id())
                    .connector(provider, connector -> {})
                    .build();
            try (Guard guard =
                    Guard.builder().integration(integration).withoutUsage().start()) {
                // No call can exercise them, so they are listed apart, all of them.
                assertThat(guard.scopesOfTriggers()).as(trigger.id()).containsExactlyElementsOf(guard.scopesInForce());
                assertThat(guard.unexercisedScopes()).as(trigger.id()).isEmpty();
                counts.triggersWithScopes += guard.scopesInForce().isEmpty() ? 0 : 1;
            }
        }
    }

    private void assertEverythingIsCovered(ApiVersion api, Provider provider, Counts counts) {
        Set<String> need = new LinkedHashSet<>();
        for (Operation operation : catalog.operations(api)) {
            if (!operation.isTrigger()
                    && catalog.requirement(operation, provider).state() == Requirement.State.SCOPES) {
                need.add(operation.id());
            }
        }
        assertThat(counts.withScopes).isNotEmpty().containsExactlyInAnyOrderElementsOf(need);
    }

    private static void assertPageHolds(String table) throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END, begin);
        if (System.getProperty("update.golden") != null) {
            Files.writeString(PAGE, page.substring(0, begin) + table + page.substring(end));
            return;
        }
        assertThat(page.substring(begin, end))
                .as("the counts in docs/guard.md; write them with -Dupdate.golden")
                .isEqualTo(table);
    }
}
