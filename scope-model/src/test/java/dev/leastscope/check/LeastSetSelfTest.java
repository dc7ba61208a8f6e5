package dev.leastscope.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.integration.Coverage;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.IntegrationBuilder;
import dev.leastscope.integration.Policy;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the resolver calls least, the rules must call right: for every feature, every trigger and every pair of them, at
 * every provider and in both coverages, the least set plus identity, requested as it stands, brings no scope.* finding but
 * scope.undocumented-cover, and no error but those about the team's limits, the provider app and the metadata trigger.
 */
class LeastSetSelfTest {
    private static final String AS_OF = "2026-11-21";

    private final Catalog catalog = Catalog.builtIn();
    private final Resolver resolver = new Resolver(catalog, AS_OF);
    private final Checker checker = new Checker(Rules.all(), Baseline.NONE);

    /** A feature or trigger. */
    private record Wish(String name, boolean isTrigger) {}

    @TestFactory
    Stream<DynamicTest> leastSetIsRight() {
        List<DynamicTest> tests = new ArrayList<>();
        for (ApiVersion api : ApiVersion.values()) {
            for (Provider provider : Provider.values()) {
                for (Coverage coverage : Coverage.values()) {
                    tests.add(DynamicTest.dynamicTest(
                            api.id() + " " + provider.id() + " " + coverage.id(),
                            () -> allWishes(api, provider, coverage)));
                }
            }
        }
        return tests.stream();
    }

    private void allWishes(ApiVersion api, Provider provider, Coverage coverage) {
        List<Wish> wishes = wishes(api, provider);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            for (int j = i; j < wishes.size(); j++) {
                List<Wish> pair = i == j ? List.of(wishes.get(i)) : List.of(wishes.get(i), wishes.get(j));
                for (Finding finding : check(api, provider, coverage, pair)) {
                    if (!isAllowed(finding)) {
                        wrong.add(pair + ": " + finding.severity().id() + " " + finding);
                    }
                }
            }
        }
        assertThat(wrong).as("of %d wishes and their pairs", wishes.size()).isEmpty();
    }

    private List<Finding> check(ApiVersion api, Provider provider, Coverage coverage, List<Wish> pair) {
        Resolution open = resolver.resolve(integration(api, provider, coverage, pair, null))
                .get(0);
        List<String> list = new ArrayList<>();
        for (Scope scope : open.identity()) {
            list.add(scope.name());
        }
        for (Scope scope : open.least()) {
            list.add(scope.name());
        }
        // Zoom's scopes are set in the Zoom app: its least set is for that, and a list here would be wrong.
        boolean hasList = !list.isEmpty() && !(api == ApiVersion.V3 && provider == Provider.ZOOM);
        Integration asked = integration(api, provider, coverage, pair, hasList ? list : null);
        Examination examination = new Examination(
                asked,
                resolver.resolve(asked),
                Optional.empty(),
                Examination.ScopeOfCode.WHOLE,
                Optional.empty(),
                catalog,
                resolver,
                AS_OF);
        return checker.check(examination, Optional.empty()).findings();
    }

    private static boolean isAllowed(Finding finding) {
        String rule = finding.rule();
        if (rule.startsWith("scope.")) {
            return rule.equals("scope.undocumented-cover") || isAboutNoList(finding);
        }
        return finding.severity() != Severity.ERROR
                || rule.startsWith("policy.")
                || rule.startsWith("layer.")
                || rule.endsWith("-unverified")
                || (rule.equals("google.metadata-conflict")
                        && finding.scopes().isEmpty()
                        && finding.features().get(0).endsWith(".metadata"));
    }

    /** Where the least set is empty, nothing can be requested as it stands. */
    private static boolean isAboutNoList(Finding finding) {
        return finding.rule().equals("scope.not-declared") || finding.rule().equals("scope.none-requested");
    }

    /** All features and triggers that the provider can serve. */
    private List<Wish> wishes(ApiVersion api, Provider provider) {
        List<Wish> wishes = new ArrayList<>();
        for (Feature feature : catalog.features(api)) {
            if (isServed(feature.operations(), provider)) {
                wishes.add(new Wish(feature.name(), false));
            }
        }
        for (Operation operation : catalog.operations(api)) {
            if (operation.isTrigger() && isServed(List.of(operation), provider)) {
                wishes.add(new Wish(operation.id(), true));
            }
        }
        return wishes;
    }

    private boolean isServed(List<Operation> operations, Provider provider) {
        for (Operation operation : operations) {
            if (catalog.requirement(operation, provider).state() == Requirement.State.UNAVAILABLE) {
                return false;
            }
        }
        return true;
    }

    private static Integration integration(
            ApiVersion api, Provider provider, Coverage coverage, List<Wish> wishes, List<String> scopes) {
        IntegrationBuilder integration = Integration.builder(api)
                .policy(new Policy(
                        Optional.empty(), Optional.empty(), List.of(), coverage, Map.of(), false, Location.NONE));
        for (Wish wish : wishes) {
            if (wish.isTrigger()) {
                integration.triggers(wish.name());
            } else {
                integration.features(wish.name());
            }
        }
        return integration
                .connector(provider, connector -> {
                    if (scopes != null) {
                        connector.scopes(scopes.toArray(String[]::new));
                    }
                })
                .build();
    }
}
