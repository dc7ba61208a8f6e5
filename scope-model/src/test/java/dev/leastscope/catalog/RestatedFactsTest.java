package dev.leastscope.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.source.CatalogCompiler;
import dev.leastscope.catalog.source.CatalogModel;
import dev.leastscope.catalog.source.CompiledTablesTest;
import dev.leastscope.catalog.source.ScopeDraft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            for (Provider provider : Restated.providers(row.get(1))) {
                if (!chosen().contains(row.get(0) + " " + provider.id())) {
                    isAnswered(CATALOG.requirement(operation, provider), row.get(2), row.toString());
                }
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

    /** Where the tables take something else than what is printed, the whole answer is restated. */
    @Test
    void everyChoiceIsAnsweredAsRestated() {
        for (List<String> row : Restated.rows("chosen.csv")) {
            ApiVersion api = ApiVersion.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            Operation operation = CATALOG.operation(api, row.get(1)).orElseThrow();
            assertThat(operation.id()).isEqualTo(row.get(1));
            for (Provider provider : Restated.providers(row.get(2))) {
                assertThat(Restated.answer(CATALOG.requirement(operation, provider)))
                        .as(row.toString())
                        .isEqualTo(row.get(3));
            }
        }
    }

    /** What a provider cannot do is written down with the page that says it: for one operation, or for all of a resource. */
    @Test
    void whatIsNotAvailableByItsPageIsRestated() {
        for (List<String> row : Restated.rows("unavailable.csv")) {
            List<Operation> operations = Restated.operations(CATALOG, row.get(0));
            assertThat(operations).as(row.toString()).isNotEmpty();
            for (Operation operation : operations) {
                for (Provider provider : Restated.providers(row.get(1))) {
                    Requirement answer = CATALOG.requirement(operation, provider);
                    String cell = operation + " " + provider.id();
                    // A variant may have a row of its own, such as conferencing at Zoom.
                    if (operation.variant().isEmpty() || !row.get(0).startsWith("/")) {
                        assertThat(answer.state()).as(cell).isEqualTo(Requirement.State.UNAVAILABLE);
                        assertThat(answer.source().basis()).as(cell).isEqualTo(Basis.DOCUMENTED);
                    }
                }
            }
        }
    }

    private static Set<String> chosen() {
        Set<String> chosen = new TreeSet<>();
        for (List<String> row : Restated.rows("chosen.csv")) {
            Restated.providers(row.get(2)).forEach(provider -> chosen.add(row.get(1) + " " + provider.id()));
        }
        return chosen;
    }

    /** Where no page prints scopes, the tables say so, or what follows from elsewhere; never that a page prints it. */
    @Test
    void whatNoPagePrintsIsNotCalledPrinted() {
        for (List<String> row : Restated.rows("not-printed.csv")) {
            ApiVersion api = ApiVersion.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            Operation operation = CATALOG.operation(api, row.get(1)).orElseThrow();
            assertThat(operation.id()).isEqualTo(row.get(1));
            for (Provider provider : Restated.providers(row.get(2))) {
                Requirement answer = CATALOG.requirement(operation, provider);
                assertThat(Restated.answer(answer)).as(row.toString()).isEqualTo(row.get(3));
                assertThat(answer.options())
                        .as(row.toString())
                        .noneMatch(option -> option.source().basis() == Basis.DOCUMENTED);
            }
        }
        for (Operation trigger : CATALOG.operations(ApiVersion.V3)) {
            for (Provider provider : List.of(Provider.YAHOO, Provider.EWS)) {
                if (trigger.isTrigger()) {
                    assertThat(CATALOG.requirement(trigger, provider).options())
                            .as(trigger + " has no printed row at " + provider)
                            .noneMatch(option -> option.source().basis() == Basis.DOCUMENTED);
                }
            }
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
            for (Provider provider : Restated.providers(row.get(1))) {
                assertThat(Restated.answer(CATALOG.servedBy(scope, provider)))
                        .as(row.toString())
                        .isEqualTo(row.get(2));
            }
        }
        for (List<String> row : Restated.rows("v2-to-v3-scopes.csv")) {
            Scope scope = nylas.named(row.get(0)).orElseThrow();
            Provider provider = Provider.named(row.get(1)).orElseThrow();
            assertThat(Restated.answer(CATALOG.migration().scopes(scope, provider)))
                    .as(row.toString())
                    .isEqualTo(row.get(2));
        }
    }

    @Test
    void whatEveryProviderAppHasWhateverIsAskedFor() {
        Set<String> restated = new TreeSet<>();
        Restated.rows("always.csv").forEach(row -> restated.add(String.join(" ", row)));
        Set<String> inTables = new TreeSet<>();
        for (Provider provider : Provider.values()) {
            List<Scope> v2 = CATALOG.alwaysEnabled(provider);
            List<Scope> v3 = CATALOG.migration().always(provider);
            if (!v2.isEmpty()) {
                inTables.add("v2 " + provider.id() + " " + Restated.joined(v2));
            }
            if (!v3.isEmpty()) {
                inTables.add("v3 " + provider.id() + " " + Restated.joined(v3));
            }
        }
        assertThat(inTables).isEqualTo(restated);
    }

    @Test
    void operationsAndTriggersOfV2AreReplacedAsPrinted() {
        Set<String> restated = new TreeSet<>();
        Restated.rows("v2-to-v3-operations.csv").forEach(row -> restated.add(row.toString()));
        Set<String> inTables = new TreeSet<>();
        for (Replacement row : CATALOG.migration().operations()) {
            inTables.add(List.of(row.v2(), row.v3(), row.status().id()).toString());
        }
        assertThat(inTables).isEqualTo(restated);
        Set<String> triggers = new TreeSet<>();
        Restated.rows("v2-to-v3-triggers.csv").forEach(row -> triggers.add(row.get(0) + " -> " + row.get(1)));
        Set<String> inTriggers = new TreeSet<>();
        CATALOG.migration().triggers().forEach(row -> inTriggers.add(row.v2() + " -> " + row.v3()));
        assertThat(inTriggers).isEqualTo(triggers);
    }

    /** The least permissions of a Graph method are those that accept it and cover no other one that does. */
    @Test
    void theLeastPermissionsOfEveryGraphMethod() {
        ScopeTable table = CATALOG.scopes(Vocabulary.MICROSOFT);
        Map<String, List<Scope>> accepted = new HashMap<>();
        for (List<String> row : Restated.rows("microsoft-methods.csv")) {
            accepted.computeIfAbsent(row.get(0), method -> new ArrayList<>())
                    .add(table.named(row.get(1)).orElseThrow());
        }
        Set<String> inTables = new TreeSet<>();
        accepted.forEach((method, scopes) -> {
            Set<String> least = new TreeSet<>();
            for (Scope scope : scopes) {
                if (scopes.stream().noneMatch(other -> other != scope && scope.covers(other))) {
                    least.add(scope.name());
                }
            }
            inTables.add(method + " " + least);
        });
        Set<String> restated = new TreeSet<>();
        for (List<String> row : Restated.rows("microsoft-least.csv")) {
            restated.add(row.get(0) + " " + new TreeSet<>(List.of(row.get(1).split(" ", -1))));
        }
        assertThat(inTables).isEqualTo(restated);
    }

    @Test
    void whatScopesAllowAndFeaturesAreCalled() {
        for (Vocabulary vocabulary : List.of(Vocabulary.GOOGLE, Vocabulary.MICROSOFT)) {
            List<String> allowed = new ArrayList<>();
            for (Scope scope : CATALOG.scopes(vocabulary).scopes()) {
                String allows = scope.allows();
                String sentence = allows.endsWith(".") ? allows.substring(0, allows.length() - 1) : allows;
                allowed.add(scope.name() + " " + sentence);
            }
            Restated.isRestated(vocabulary.id() + "-allows", allowed);
        }
        List<String> titles = new ArrayList<>();
        for (ApiVersion api : ApiVersion.values()) {
            for (Feature feature : CATALOG.features(api)) {
                titles.add(api.id() + " " + feature.name() + " " + feature.title());
            }
        }
        Restated.isRestated("feature-titles", titles);
    }

    /** README.md of the restated files says which list that was collected each of them holds, and what became of its other rows. */
    @Test
    void everyRestatedFileIsInTheListOfLists() throws IOException {
        Path folder = Path.of("src/test/resources/dev/leastscope/catalog/restated");
        String lists = Files.readString(folder.resolve("README.md"), StandardCharsets.UTF_8);
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("digests.txt"), StandardCharsets.UTF_8)) {
            List<String> cells = List.of(line.split(" ", -1));
            names.add(cells.get(0));
            // What was added since is counted by digests.txt alone: a new row changes no sentence.
            assertThat(lists)
                    .contains(
                            cells.get(0).equals("added.csv") ? "added.csv" : cells.get(0) + " (" + cells.get(1) + ")");
        }
        assertThat(names).doesNotHaveDuplicates();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.csv")) {
            for (Path file : files) {
                assertThat(names).contains(file.getFileName().toString());
            }
        }
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
}
