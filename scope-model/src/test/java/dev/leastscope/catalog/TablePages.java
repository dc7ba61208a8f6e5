package dev.leastscope.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The pages of docs/tables, written from the tables. What stands on them can be read nowhere else, so a test compares them. */
final class TablePages {
    private static final String BEGIN =
            "<!-- Written from the tables by TablePagesTest (-Dupdate.golden). Do not edit. -->\n";
    private static final String AS_OF = "2026-11-28";

    private final Catalog catalog;

    private TablePages(Catalog catalog) {
        this.catalog = catalog;
    }

    /** File names and contents. */
    static Map<String, String> of(Catalog catalog) {
        TablePages pages = new TablePages(catalog);
        Map<String, String> files = new TreeMap<>();
        for (Provider provider : Provider.values()) {
            if (Vocabulary.of(provider) != Vocabulary.NONE) {
                files.put(provider.id() + ".md", pages.provider(provider));
            }
        }
        files.put("without-scopes.md", pages.withoutScopes());
        files.put("features.md", pages.features(ApiVersion.V3));
        files.put("features-v2.md", pages.features(ApiVersion.V2));
        files.put("triggers.md", pages.triggers());
        files.put("nylas-v2.md", pages.nylasScopes());
        files.put("v2-to-v3.md", pages.migration());
        files.put("discrepancies.md", pages.discrepancies());
        files.put("README.md", pages.index());
        return files;
    }

    private String index() {
        Markdown page = new Markdown(BEGIN).heading(1, "The tables");
        page.text(
                "The tables contain every fact that Leastscope uses, with its basis, its source and the day on which the source was read."
                        + " `documented`: a page of Nylas or of the provider says it. `derived`: it follows from a documented rule. `assumed`:"
                        + " it is plausible, and no page says it; such a fact counts when a list is judged, with a warning, and is never part of a"
                        + " least set. A fact without a source is `unknown`. In the notes, `x-scopes` is the key of Nylas' API specification for the"
                        + " scopes of an operation: `min` contains the narrowest, `others` the wider ones.");
        page.text("Version " + catalog.version().version() + ", newest fact read on "
                + catalog.version().checked() + ".");
        page.row("page", "contents").rule(2);
        page.row(
                "[features.md](features.md)",
                "v3: which scopes the operations of each feature need, at every provider");
        page.row("[features-v2.md](features-v2.md)", "the same for v2, in Nylas scopes");
        page.row("[triggers.md](triggers.md)", "v3 and v2: which scopes each webhook trigger needs");
        for (Provider provider : Provider.values()) {
            if (Vocabulary.of(provider) != Vocabulary.NONE) {
                int scopes = catalog.scopes(Vocabulary.of(provider)).scopes().size();
                page.row(
                        link(provider.id() + ".md"),
                        provider.title() + ": " + scopes + " scopes, and which operations need them");
            }
        }
        page.row(link("without-scopes.md"), "providers without scopes: which operations they support");
        page.row(link("nylas-v2.md"), "the Nylas scopes of v2 and the provider scopes that serve them");
        page.row(link("v2-to-v3.md"), "from v2 to v3: scopes, operations, triggers");
        page.row(link("discrepancies.md"), "where sources disagree, what was chosen, and why");
        page.row(link("correcting.md"), "how to correct or add a fact");
        page.text("");
        page.text("The command line prints the same: `mvn scope:catalog -Dscope.operation=\"POST"
                + " /v3/grants/{grant_id}/messages/send\"`.");
        return page.toString();
    }

    private static String link(String file) {
        return "[" + file + "](" + file + ")";
    }

    private String provider(Provider provider) {
        Vocabulary vocabulary = Vocabulary.of(provider);
        Markdown page = new Markdown(BEGIN).heading(1, provider.title());
        page.heading(2, "Scopes");
        page.text(
                "API methods: how many of the provider's methods the scope allows, with all scopes that it includes. The first number"
                        + " counts methods that change data, the second methods that only read"
                        + (vocabulary == Vocabulary.GOOGLE || vocabulary == Vocabulary.MICROSOFT
                                ? ""
                                : " (not published here)")
                        + ". Consent as of " + AS_OF + ".");
        page.row("scope", "tier or consent", "API methods", "includes", "source")
                .rule(5);
        for (Scope scope : catalog.scopes(vocabulary).scopes()) {
            page.row(
                    name(scope),
                    burden(page, scope),
                    reach(scope),
                    codes(shortNames(scope.implies(), vocabulary)),
                    page.cite(scope.source()));
        }
        page.text("");
        page.heading(2, "Operations and triggers of v3");
        page.text("Any one of the options is enough. An option needs all of its scopes.");
        cells(page, provider);
        return page.toString();
    }

    private static String name(Scope scope) {
        StringBuilder name = new StringBuilder(code(scope.name()));
        scope.aliases().forEach(alias -> name.append("<br>also ").append(code(alias)));
        name.append("<br>").append(scope.allows());
        scope.identity()
                .ifPresent(identity -> name.append("<br>Identity: ")
                        .append(
                                switch (identity.addedBy()) {
                                    case NYLAS ->
                                        "Nylas adds it (" + identity.basis().id() + ").";
                                    case APP ->
                                        "every list must hold it ("
                                                + identity.basis().id() + ").";
                                    case NOBODY -> "harmless, not needed.";
                                }));
        scope.retires().ifPresent(day -> name.append("<br>Retires ").append(day).append('.'));
        scope.permission().ifPresent(permission -> {
            name.append("<br>").append(permission.resource()).append(" delegated ");
            name.append(code(permission.delegatedId()));
            if (!permission.applicationId().isEmpty()) {
                name.append(" application ").append(code(permission.applicationId()));
            }
        });
        scope.personalAccounts()
                .ifPresent(yes -> name.append("<br>Personal accounts: ")
                        .append(yes ? "yes" : "no")
                        .append('.'));
        return name.toString();
    }

    private static String burden(Markdown page, Scope scope) {
        String burden = scope.tier()
                .map(Tier::id)
                .or(() -> scope.consent(AS_OF).map(Consent::id))
                .orElse("");
        return burden.isEmpty() || scope.burdenSource().equals(scope.source())
                ? burden
                : burden + "<br>" + page.cite(scope.burdenSource());
    }

    private String reach(Scope scope) {
        Reach reach = catalog.scopes(scope.vocabulary()).reach(List.of(scope));
        return reach.changes() + reach.reads() == 0 ? "" : reach.changes() + " + " + reach.reads();
    }

    private List<String> shortNames(List<String> names, Vocabulary vocabulary) {
        List<String> shortNames = new ArrayList<>();
        for (String name : names) {
            shortNames.add(catalog.scopes(vocabulary).named(name).orElseThrow().shortName());
        }
        return shortNames;
    }

    /** Operations that need the same for the same reason stand together. */
    private void cells(Markdown page, Provider provider) {
        Map<String, List<String>> operations = new LinkedHashMap<>();
        Map<String, Requirement> cells = new LinkedHashMap<>();
        for (Operation operation : catalog.operations(ApiVersion.V3)) {
            Requirement requirement = catalog.requirement(operation, provider);
            String key = needs(page, requirement) + page.cite(requirement.source());
            operations.computeIfAbsent(key, first -> new ArrayList<>()).add(code(operation.id()));
            cells.putIfAbsent(key, requirement);
        }
        page.row("operations", "need", "source").rule(3);
        operations.forEach((key, ids) -> page.row(
                String.join("<br>", ids),
                needs(page, cells.get(key)),
                page.cite(cells.get(key).source())));
        page.text("");
    }

    private String withoutScopes() {
        Markdown page = new Markdown(BEGIN).heading(1, "Providers without scopes");
        page.text(
                "Accounts authenticate with a password, an app password or an API key. The operations need no scope.");
        for (Provider provider : Provider.values()) {
            if (Vocabulary.of(provider) == Vocabulary.NONE) {
                page.heading(2, provider.title());
                cells(page, provider);
            }
        }
        return page.toString();
    }

    private String features(ApiVersion api) {
        Markdown page = new Markdown(BEGIN).heading(1, "Features of Nylas API " + api.id());
        page.text(
                "Any one of the options is enough. An option needs all of its scopes. Providers with the same options share a row.");
        for (Feature feature : catalog.features(api)) {
            page.heading(2, feature.name());
            page.text(feature.title() + ".");
            for (Operation operation : feature.operations()) {
                operation(page, operation);
            }
        }
        return page.toString();
    }

    private String triggers() {
        Markdown page = new Markdown(BEGIN).heading(1, "Webhook triggers");
        for (ApiVersion api : List.of(ApiVersion.V3, ApiVersion.V2)) {
            page.heading(2, "Nylas API " + api.id());
            for (Operation operation : catalog.operations(api)) {
                if (operation.isTrigger()) {
                    operation(page, operation);
                }
            }
        }
        return page.toString();
    }

    private void operation(Markdown page, Operation operation) {
        page.heading(3, code(operation.id()));
        page.row("provider", "needs", "source").rule(3);
        Map<String, List<String>> providers = new LinkedHashMap<>();
        Map<String, List<String>> sources = new LinkedHashMap<>();
        for (Provider provider : Provider.values()) {
            Requirement requirement = catalog.requirement(operation, provider);
            String needs = needs(page, requirement);
            providers.computeIfAbsent(needs, first -> new ArrayList<>()).add(provider.id());
            List<String> cited = sources.computeIfAbsent(needs, first -> new ArrayList<>());
            String cite = page.cite(requirement.source());
            if (!cited.contains(cite)) {
                cited.add(cite);
            }
        }
        providers.forEach(
                (needs, names) -> page.row(String.join(", ", names), needs, String.join(", ", sources.get(needs))));
        page.text("");
    }

    private static String needs(Markdown page, Requirement requirement) {
        return switch (requirement.state()) {
            case NONE -> "no scope";
            case UNAVAILABLE -> "not available";
            case UNKNOWN -> "unknown";
            case SCOPES ->
                String.join(
                        "<br>",
                        requirement.options().stream()
                                .map(o -> option(page, o, requirement))
                                .toList());
        };
    }

    private static String option(Markdown page, Option option, Requirement requirement) {
        String scopes = String.join(
                " + ",
                option.scopes().stream().map(scope -> code(scope.shortName())).toList());
        String degraded = option.effect() == Option.Effect.DEGRADED ? " (degraded: " + option.lost() + ")" : "";
        return scopes
                + degraded
                + (option.source().equals(requirement.source()) ? "" : " (" + page.cite(option.source()) + ")");
    }

    private String nylasScopes() {
        Markdown page = new Markdown(BEGIN).heading(1, "Nylas scopes of API v2");
        page.text(
                "Nylas asks for these scopes when a request names none: "
                        + codes(catalog.defaults().stream().map(Scope::name).toList())
                        + ". Abilities: how many it has, with all scopes that it includes: those that change data, and those that only read.");
        page.row(
                        "Nylas scope",
                        "abilities",
                        "includes",
                        "provider scopes at Google",
                        "provider scopes at Microsoft",
                        "source")
                .rule(6);
        for (Scope scope : catalog.scopes(Vocabulary.NYLAS_V2).scopes()) {
            page.row(
                    code(scope.name()) + "<br>" + scope.allows(),
                    reach(scope),
                    codes(scope.implies()),
                    served(page, scope, Provider.GOOGLE),
                    served(page, scope, Provider.MICROSOFT),
                    page.cite(scope.source()));
        }
        page.text("");
        page.heading(2, "Provider scopes that the provider app needs in any case");
        for (Provider provider : List.of(Provider.GOOGLE, Provider.MICROSOFT)) {
            page.text(provider.title() + ": "
                    + codes(catalog.alwaysEnabled(provider).stream()
                            .map(Scope::name)
                            .toList()) + ".");
        }
        return page.toString();
    }

    private String served(Markdown page, Scope scope, Provider provider) {
        Requirement served = catalog.servedBy(scope, provider);
        boolean whole = provider == Provider.MICROSOFT && served.state() == Requirement.State.SCOPES;
        return (whole ? "the complete Azure list below" : needs(page, served)) + "<br>" + page.cite(served.source());
    }

    private String migration() {
        Migration migration = catalog.migration();
        Markdown page = new Markdown(BEGIN).heading(1, "From Nylas API v2 to v3");
        page.heading(2, "Scopes");
        page.text(
                "Which provider scopes replace a Nylas scope in v3. IMAP, iCloud and virtual calendars have no scopes.");
        List<Provider> providers = List.of(Provider.GOOGLE, Provider.MICROSOFT, Provider.YAHOO, Provider.EWS);
        page.row("Nylas scope", "Google", "Microsoft", "Yahoo", "Exchange (EWS)")
                .rule(5);
        for (Scope scope : catalog.scopes(Vocabulary.NYLAS_V2).scopes()) {
            List<String> cells = new ArrayList<>(List.of(code(scope.name())));
            for (Provider provider : providers) {
                Requirement replaced = migration.scopes(scope, provider);
                cells.add(needs(page, replaced) + "<br>" + page.cite(replaced.source()));
            }
            page.row(cells.toArray(String[]::new));
        }
        page.text("");
        page.heading(2, "Operations");
        replacements(page, migration.operations());
        page.heading(2, "Triggers");
        replacements(page, migration.triggers());
        return page.toString();
    }

    private static void replacements(Markdown page, List<Replacement> rows) {
        page.row("v2", "v3", "", "source").rule(4);
        for (Replacement row : rows) {
            page.row(
                    row.v2().isEmpty() ? "" : code(row.v2()),
                    row.v3().isEmpty() ? "" : code(row.v3()),
                    row.status().id(),
                    page.cite(row.source()));
        }
        page.text("");
    }

    private String discrepancies() {
        Markdown page = new Markdown(BEGIN).heading(1, "Where the sources disagree");
        for (Discrepancy row : catalog.discrepancies()) {
            page.heading(2, row.id() + ": " + row.subject());
            page.text("Sources: " + row.versions());
            page.text("Taken: " + row.choice());
            page.text("Because: " + row.reason());
            page.text("Source: " + page.cite(row.source()) + ".");
        }
        return page.toString();
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String codes(List<String> texts) {
        Function<String, String> code = TablePages::code;
        return String.join(", ", texts.stream().map(code).toList());
    }

    /** A page in the making; cells may hold what Markdown would take for a column. */
    private static final class Markdown {
        private final StringBuilder text;
        /** Sources by key: equal but for the day of reading. */
        private final Map<String, List<Source>> sources = new TreeMap<>();

        Markdown(String begin) {
            this.text = new StringBuilder(begin);
        }

        /** Basis and a key that leads to the list of sources at the end of the page. The key depends on nothing but the source. */
        String cite(Source source) {
            String key = key(source);
            List<Source> cited = sources.computeIfAbsent(key, first -> new ArrayList<>());
            if (!cited.contains(source)) {
                cited.add(source);
            }
            return source.basis().id() + " [" + key + "](#" + key + ")";
        }

        private static String key(Source source) {
            String text = source.basis().id() + " " + source.url() + " " + source.note();
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return "s" + HexFormat.of().formatHex(digest, 0, 4);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        Markdown heading(int level, String heading) {
            text.append("\n")
                    .append("#".repeat(level))
                    .append(' ')
                    .append(heading)
                    .append("\n\n");
            return this;
        }

        Markdown text(String paragraph) {
            text.append(paragraph).append(paragraph.isEmpty() ? "\n" : "\n\n");
            return this;
        }

        Markdown row(String... cells) {
            for (String cell : cells) {
                text.append("| ").append(cell.replace("|", "\\|")).append(' ');
            }
            text.append("|\n");
            return this;
        }

        Markdown rule(int columns) {
            text.append("|---".repeat(columns)).append("|\n");
            return this;
        }

        @Override
        public String toString() {
            if (!sources.isEmpty()) {
                heading(2, "Sources");
                List<Source> all = new ArrayList<>();
                sources.values().forEach(all::addAll);
                text("Dates of this page: " + SourceDates.of(all).orElseThrow().text() + ".");
                row("", "basis", "page, read on", "note").rule(4);
                sources.forEach((key, cited) -> {
                    Source source = cited.get(0);
                    TreeSet<String> days = new TreeSet<>();
                    cited.forEach(same -> days.add(same.checked()));
                    row(
                            "<a id=\"" + key + "\"></a>" + key,
                            source.basis().id(),
                            "<" + source.url() + "> " + String.join(", ", days),
                            source.note());
                });
            }
            return text.toString().replaceAll("\n{3,}", "\n\n").stripTrailing() + "\n";
        }
    }
}
