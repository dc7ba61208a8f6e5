package dev.leastscope.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every restated fact is answered by the tables as it was printed, and the tables hold nothing beside them. */
class RestatedFactsTest {
    private static final Catalog CATALOG = Catalog.builtIn();

    @ParameterizedTest
    @CsvSource({"v3-operations.csv", "v3-triggers.csv"})
    void everyPrintedRowOfV3IsAnsweredAsPrinted(String file) {
        for (List<String> row : Restated.rows(file)) {
            Operation operation = CATALOG.operation(ApiVersion.V3, row.get(0)).orElseThrow();
            assertThat(operation.id()).isEqualTo(row.get(0));
            for (Provider provider : providers(row.get(1))) {
                isAnswered(CATALOG.requirement(operation, provider), row.get(2), row.toString());
            }
        }
    }

    @Test
    void everyPrintedOperationOfV2IsAnsweredAsPrinted() {
        for (List<String> row : Restated.rows("v2-operations.csv")) {
            Operation operation = CATALOG.operation(ApiVersion.V2, row.get(0)).orElseThrow();
            isAnswered(CATALOG.requirement(operation, Provider.GOOGLE), row.get(1), row.toString());
        }
    }

    @Test
    void everyPrintedTriggerOfV2IsAnsweredAsPrinted() {
        for (List<String> row : Restated.rows("v2-triggers.csv")) {
            Operation trigger = CATALOG.operation(ApiVersion.V2, row.get(0)).orElseThrow();
            assertThat(trigger.isTrigger()).isTrue();
            isAnswered(CATALOG.requirement(trigger, Provider.GOOGLE), row.get(1), row.toString());
        }
    }

    @Test
    void everyFeatureHasItsOperations() {
        Set<String> restated = new TreeSet<>();
        for (List<String> row : Restated.rows("features.csv")) {
            restated.add(
                    row.get(0) + " " + row.get(1) + " " + List.of(row.get(2).split(" ; ")));
        }
        Set<String> inTables = new TreeSet<>();
        for (ApiVersion api : ApiVersion.values()) {
            for (Feature feature : CATALOG.features(api)) {
                inTables.add(api.id() + " " + feature.name() + " " + feature.operations());
            }
        }
        assertThat(inTables).isEqualTo(restated);
    }

    @Test
    void googleScopesHaveTheirTiers() {
        Set<String> restated = new TreeSet<>();
        Restated.rows("google-scopes.csv").forEach(row -> restated.add(row.get(0) + " " + row.get(1)));
        Set<String> inTables = new TreeSet<>();
        for (Scope scope : CATALOG.scopes(Vocabulary.GOOGLE).scopes()) {
            inTables.add(scope.name() + " " + scope.tier().orElseThrow().id());
        }
        assertThat(inTables).isEqualTo(restated);
    }

    @Test
    void impliesIsWhatIsSafeForDataAndNothingElse() {
        isImplied(Vocabulary.GOOGLE, "google-implies.csv");
        isImplied(Vocabulary.MICROSOFT, "microsoft-implies.csv");
    }

    @Test
    void microsoftPermissionsHaveTheirIdsAndConsent() {
        Set<String> restated = new TreeSet<>();
        for (List<String> row : Restated.rows("microsoft-permissions.csv")) {
            restated.add(String.join(" ", row));
        }
        Set<String> inTables = new TreeSet<>();
        for (Scope scope : CATALOG.scopes(Vocabulary.MICROSOFT).scopes()) {
            Permission permission = scope.permission().orElseThrow();
            Consent floor = scope.consent("2020-01-01").orElseThrow();
            boolean blocked = scope.consent("2026-11-21").orElseThrow() == Consent.USER_BLOCKED;
            inTables.add(String.join(
                    " ",
                    scope.name(),
                    permission.resourceAppId(),
                    permission.delegatedId(),
                    permission.applicationId().isEmpty() ? "none" : permission.applicationId(),
                    floor == Consent.ADMIN ? "yes" : floor == Consent.USER ? "no" : "unknown",
                    blocked ? "yes" : "no",
                    scope.personalAccounts().map(yes -> yes ? "yes" : "no").orElse("unknown")));
        }
        assertThat(inTables).isEqualTo(restated);
    }

    @Test
    void everyMethodIsReachedByTheScopesThatItAccepts() {
        CatalogModel model = CatalogCompiler.model(CompiledTablesTest.SOURCES);
        Set<String> google = new TreeSet<>();
        for (List<String> row : Restated.rows("google-methods.csv")) {
            String method = row.get(0);
            boolean asks =
                    method.endsWith(".watch") || method.endsWith(".stop") || method.equals("calendar.freebusy.query");
            String kind = row.get(1).equals("GET") || asks ? " reads " : " changes ";
            if (!row.get(2).isEmpty()) {
                List.of(row.get(2).split(" ", -1)).forEach(scope -> google.add(scope + kind + method));
            }
        }
        assertThat(reached(model, Vocabulary.GOOGLE)).isEqualTo(google);
        Set<String> asking = Set.of(
                "POST /me/getmailtips",
                "POST /me/calendar/getschedule",
                "POST /me/findmeetingtimes",
                "POST /me/findmeetinglocations",
                "POST /search/query");
        Set<String> microsoft = new TreeSet<>();
        for (List<String> row : Restated.rows("microsoft-methods.csv")) {
            boolean reads = row.get(0).startsWith("GET ") || asking.contains(row.get(0));
            microsoft.add(row.get(1) + (reads ? " reads " : " changes ") + row.get(0));
        }
        assertThat(reached(model, Vocabulary.MICROSOFT)).isEqualTo(microsoft);
    }

    private static Set<String> reached(CatalogModel model, Vocabulary vocabulary) {
        Set<String> reached = new TreeSet<>();
        for (ScopeDraft scope : model.scopes(vocabulary).values()) {
            scope.changes().forEach(method -> reached.add(scope.name() + " changes " + method));
            scope.reads().forEach(method -> reached.add(scope.name() + " reads " + method));
        }
        return reached;
    }

    @Test
    void theNylasScopesOfV2AndWhatIsAskedForByDefault() {
        Set<String> restated = new TreeSet<>();
        Restated.rows("v2-scopes.csv").forEach(row -> restated.add(row.get(0) + " " + row.get(1)));
        Set<String> inTables = new TreeSet<>();
        for (Scope scope : CATALOG.scopes(Vocabulary.NYLAS_V2).scopes()) {
            inTables.add(scope.name() + " " + (CATALOG.defaults().contains(scope) ? "yes" : "no"));
        }
        assertThat(inTables).isEqualTo(restated);
    }

    @Test
    void nylasScopesAreServedAndReplacedAsPrinted() {
        ScopeTable nylas = CATALOG.scopes(Vocabulary.NYLAS_V2);
        for (List<String> row : Restated.rows("v2-served.csv")) {
            Scope scope = nylas.named(row.get(0)).orElseThrow();
            isAnswered(CATALOG.servedBy(scope, Provider.GOOGLE), row.get(1), row.toString());
        }
        for (List<String> row : Restated.rows("v2-to-v3-scopes.csv")) {
            Scope scope = nylas.named(row.get(0)).orElseThrow();
            Provider provider = Provider.named(row.get(1)).orElseThrow();
            isAnswered(CATALOG.migration().scopes(scope, provider), row.get(2), row.toString());
        }
    }

    @Test
    void operationsAndTriggersOfV2AreReplacedAsPrinted() {
        Set<String> restated = new TreeSet<>();
        Restated.rows("v2-to-v3-operations.csv").forEach(row -> restated.add(row.get(0) + " -> " + row.get(1)));
        Set<String> inTables = new TreeSet<>();
        CATALOG.migration().operations().forEach(row -> inTables.add(row.v2() + " -> " + row.v3()));
        assertThat(inTables).containsAll(restated);
        Set<String> triggers = new TreeSet<>();
        Restated.rows("v2-to-v3-triggers.csv").forEach(row -> triggers.add(row.get(0) + " -> " + row.get(1)));
        Set<String> inTriggers = new TreeSet<>();
        CATALOG.migration().triggers().forEach(row -> inTriggers.add(row.v2() + " -> " + row.v3()));
        assertThat(inTriggers).isEqualTo(triggers);
    }

    private static void isImplied(Vocabulary vocabulary, String file) {
        Set<String> restated = new TreeSet<>();
        Restated.rows(file).forEach(row -> restated.add(row.get(0) + " " + row.get(1)));
        Set<String> inTables = new TreeSet<>();
        for (Scope scope : CATALOG.scopes(vocabulary).scopes()) {
            for (Scope other : CATALOG.scopes(vocabulary).scopes()) {
                if (scope != other && scope.covers(other)) {
                    inTables.add(scope + " " + other);
                }
            }
        }
        assertThat(inTables).isEqualTo(restated);
    }

    /** As printed; what stands beside it is degraded, or assumed and said so. */
    private static void isAnswered(Requirement answer, String printed, String row) {
        if (printed.equals("(none)")) {
            assertThat(answer.state()).as(row).isEqualTo(Requirement.State.NONE);
            return;
        }
        assertThat(answer.state()).as(row).isEqualTo(Requirement.State.SCOPES);
        List<Set<String>> expected = new ArrayList<>();
        Restated.options(printed).forEach(option -> expected.add(new TreeSet<>(option)));
        List<Set<String>> answered = new ArrayList<>();
        for (Option option : answer.options()) {
            Set<String> names = new TreeSet<>();
            option.scopes().forEach(scope -> names.add(scope.name()));
            answered.add(names);
            assertThat(expected.contains(names) || !option.isSolid())
                    .as(row + ": " + names)
                    .isTrue();
        }
        assertThat(answered).as(row).containsAll(expected);
    }

    private static Set<Provider> providers(String name) {
        return name.equals("all")
                ? EnumSet.allOf(Provider.class)
                : Set.of(Provider.named(name).orElseThrow());
    }
}
