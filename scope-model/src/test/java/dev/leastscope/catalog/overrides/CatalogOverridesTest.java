package dev.leastscope.catalog.overrides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Basis;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Source;
import dev.leastscope.catalog.Tier;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A user's rows over the tables. */
class CatalogOverridesTest {
    private static final Catalog BUILT_IN = Catalog.builtIn();
    private static final String WHY = "    reason: Seen.\n    checked: 2026-11-20\n";

    private static Reading<Catalog> read(String text) {
        return CatalogOverrides.apply(BUILT_IN, SourceText.of("overrides.yaml", text));
    }

    private static Requirement requirement(Catalog catalog, String operation, Provider provider) {
        return catalog.requirement(catalog.operation(ApiVersion.V3, operation).orElseThrow(), provider);
    }

    private static List<List<String>> options(Requirement requirement) {
        return requirement.options().stream()
                .map(option -> option.scopes().stream().map(Scope::shortName).toList())
                .toList();
    }

    @Test
    void aTierIsCorrectedAndSaidSo() {
        Catalog catalog = read("""
                scopes:
                  - provider: google
                    scope: calendar.acls
                    tier: sensitive
                    reason: Seen in our console.
                    checked: 2026-11-20
                """).orThrow();
        Scope scope = catalog.scopes(Vocabulary.GOOGLE)
                .named("https://www.googleapis.com/auth/calendar.acls")
                .orElseThrow();
        assertThat(scope.tier()).contains(Tier.SENSITIVE);
        assertThat(scope.burdenSource())
                .isEqualTo(new Source(Basis.DERIVED, "overrides.yaml:2", "2026-11-20", "Seen in our console."));
        assertThat(scope.source().url()).startsWith("https://github.com/google/");
        assertThat(catalog.version().overrides())
                .containsExactly("overrides.yaml:2: scope https://www.googleapis.com/auth/calendar.acls: tier sensitive"
                        + " instead of unknown (Seen in our console.)");
        assertThat(catalog.version().sha256()).isNotEqualTo(BUILT_IN.version().sha256());
    }

    @Test
    void whatIsNotCorrectedStaysAsItIs() {
        Catalog catalog = read("scopes:\n  - provider: google\n    scope: gmail.labels\n    tier: sensitive\n" + WHY)
                .orThrow();
        for (ApiVersion api : ApiVersion.values()) {
            for (Operation operation : catalog.operations(api)) {
                for (Provider provider : Provider.values()) {
                    Requirement before = BUILT_IN.requirement(operation, provider);
                    Requirement after = catalog.requirement(operation, provider);
                    assertThat(after.state()).isEqualTo(before.state());
                    assertThat(options(after)).isEqualTo(options(before));
                    ScopeTable table = catalog.scopes(Vocabulary.of(api, provider));
                    for (Option option : after.options()) {
                        for (Scope scope : option.scopes()) {
                            assertThat(table.scopes().get(scope.index())).isSameAs(scope);
                        }
                    }
                }
            }
        }
        for (Scope scope : catalog.scopes(Vocabulary.GOOGLE).scopes()) {
            Scope before =
                    BUILT_IN.scopes(Vocabulary.GOOGLE).named(scope.name()).orElseThrow();
            assertThat(scope.ownReach()).isSameAs(before.ownReach());
            assertThat(scope.implies()).isEqualTo(before.implies());
        }
        Scope email = catalog.scopes(Vocabulary.NYLAS_V2)
                .named("email.folders_and_labels")
                .orElseThrow();
        Scope labels = catalog.scopes(Vocabulary.GOOGLE)
                .named("https://www.googleapis.com/auth/gmail.labels")
                .orElseThrow();
        assertThat(catalog.servedBy(email, Provider.GOOGLE).options().get(0).scopes())
                .containsExactly(labels);
        assertThat(catalog.migration()
                        .scopes(email, Provider.GOOGLE)
                        .options()
                        .get(0)
                        .scopes())
                .containsExactly(labels);
        assertThat(catalog.alwaysEnabled(Provider.GOOGLE)).hasSize(3);
        assertThat(catalog.defaults()).hasSize(3);
        assertThat(catalog.discrepancies()).isEqualTo(BUILT_IN.discrepancies());
    }

    @Test
    void aScopeIsAdded() {
        Catalog catalog = read("""
                scopes:
                  - provider: microsoft
                    scope: https://graph.microsoft.com/Chat.Read
                    new: true
                    allows: Read chats.
                    consent:
                      - value: user
                      - {from: 2025-12-01, value: user-blocked}
                    reason: Beside Nylas.
                    checked: 2026-11-20
                  - provider: microsoft
                    scope: https://graph.microsoft.com/Chat.ReadWrite
                    new: true
                    allows: Read and write chats.
                    implies: [Chat.Read]
                    reason: Beside Nylas.
                    checked: 2026-11-20
                """).orThrow();
        ScopeTable table = catalog.scopes(Vocabulary.MICROSOFT);
        Scope read = table.named("chat.read").orElseThrow();
        assertThat(read.shortName()).isEqualTo("Chat.Read");
        assertThat(read.consent("2025-01-01")).contains(Consent.USER);
        assertThat(read.consent("2026-01-01")).contains(Consent.USER_BLOCKED);
        assertThat(read.permission()).isEmpty();
        assertThat(table.named("Chat.ReadWrite").orElseThrow().covers(read)).isTrue();
        assertThat(table.scopes()).isSorted().hasSize(75);
        assertThat(catalog.version().overrides())
                .first()
                .asString()
                .contains("new scope https://graph.microsoft.com/Chat.Read: allows Read chats.; consent user, then"
                        + " user-blocked from 2025-12-01 instead of unknown");
    }

    @Test
    void aRequirementIsReplacedAndAnOperationAdded() {
        Catalog catalog = read("""
                requirements:
                  - operation: POST /v3/grants/{identifier}/messages/send
                    provider: google
                    needs: [gmail.compose, {scopes: gmail.insert, basis: assumed}]
                    basis: documented
                    reason: Support said so.
                    checked: 2026-11-20
                  - operation: reminder.created
                    new: true
                    provider: microsoft
                    needs: [Calendars.Read]
                    reason: Beta.
                    checked: 2026-11-20
                  - operation: GET /v3/grants/{grant_id}/messages#scheduled
                    new: true
                    provider: imap
                    state: unavailable
                    reason: Tried.
                    checked: 2026-11-20
                features:
                  - feature: reminders
                    new: true
                    title: Reminders
                    operations: [reminder.created]
                    reason: Our word.
                    checked: 2026-11-20
                  - feature: rooms.read
                    title: List rooms
                    operations: ["GET /v3/grants/{id}/resources", "GET /v3/grants/{grant_id}/calendars"]
                    reason: Both at once.
                    checked: 2026-11-20
                """).orThrow();
        Requirement send = requirement(catalog, "POST /v3/grants/{grant_id}/messages/send", Provider.GOOGLE);
        assertThat(options(send)).containsExactly(List.of("gmail.compose"), List.of("gmail.insert"));
        assertThat(send.options().get(0).isSolid()).isTrue();
        assertThat(send.options().get(1).isSolid()).isFalse();
        assertThat(requirement(catalog, "reminder.created", Provider.MICROSOFT).state())
                .isEqualTo(Requirement.State.SCOPES);
        assertThat(requirement(catalog, "reminder.created", Provider.GOOGLE).state())
                .isEqualTo(Requirement.State.UNKNOWN);
        assertThat(catalog.operation(ApiVersion.V3, "reminder.created")
                        .orElseThrow()
                        .isTrigger())
                .isTrue();
        assertThat(requirement(catalog, "GET /v3/grants/{grant_id}/messages", Provider.IMAP)
                        .state())
                .isEqualTo(Requirement.State.NONE);
        assertThat(catalog.feature(ApiVersion.V3, "reminders")).isPresent();
        assertThat(catalog.feature(ApiVersion.V3, "rooms.read").orElseThrow().operations())
                .hasSize(2);
        assertThat(catalog.features(ApiVersion.V3)).hasSize(53);
        assertThat(catalog.version().overrides()).hasSize(5);
        assertThat(BUILT_IN.operation(ApiVersion.V3, "reminder.created")).isEmpty();
    }

    @Test
    void overridesLieOverOverrides() {
        Catalog once = read("scopes:\n  - provider: google\n    scope: calendar.acls\n    tier: sensitive\n" + WHY)
                .orThrow();
        Catalog twice = CatalogOverrides.apply(
                        once,
                        SourceText.of(
                                "more.yaml",
                                "requirements:\n  - operation: message.opened\n    provider: google\n    state: none\n"
                                        + WHY))
                .orThrow();
        assertThat(twice.version().overrides()).hasSize(2);
        assertThat(requirement(twice, "message.opened", Provider.GOOGLE).state())
                .isEqualTo(Requirement.State.NONE);
        assertThat(twice.scopes(Vocabulary.GOOGLE)
                        .named("https://www.googleapis.com/auth/calendar.acls")
                        .orElseThrow()
                        .tier())
                .contains(Tier.SENSITIVE);
    }

    @Test
    void theDigestDependsOnTheFile() {
        String row = "scopes:\n  - provider: google\n    scope: calendar.acls\n    tier: sensitive\n" + WHY;
        String other = row.replace("tier: sensitive", "tier: restricted");
        assertThat(read(row).orThrow().version().sha256())
                .isEqualTo(read(row).orThrow().version().sha256())
                .isNotEqualTo(read(other).orThrow().version().sha256());
    }

    static Stream<Arguments> mistakes() {
        String scope = "scopes:\n  - provider: google\n    scope: ";
        String need = "requirements:\n  - operation: ";
        return Stream.of(
                Arguments.of("version: 2\n", "version '2' of this file is not known"),
                Arguments.of("scope: []\n", "the key 'scope' is not known here"),
                Arguments.of("[]\n", "a map is expected here"),
                Arguments.of(scope + "gmail.label\n    tier: sensitive\n" + WHY, "did you mean 'gmail.labels'?"),
                Arguments.of(scope + "gmail.labels\n    new: true\n" + WHY, "is already in the tables"),
                Arguments.of(scope + "gmail.labels\n" + WHY, "the row corrects nothing"),
                Arguments.of(scope + "gmail.labels\n    teir: sensitive\n" + WHY, "did you mean 'tier'?"),
                Arguments.of(
                        scope + "gmail.labels\n    tier: secret\n" + WHY,
                        "write one of non-sensitive, sensitive, unknown, restricted"),
                Arguments.of(scope + "gmail.labels\n    consent: admin\n" + WHY, "only Microsoft's scopes"),
                Arguments.of(scope + "gmail.labels\n    tier: sensitive\n", "the key 'reason' is missing"),
                Arguments.of(
                        scope + "gmail.labels\n    tier: sensitive\n    reason: Seen.\n    checked: today\n",
                        "'checked' must be a date"),
                Arguments.of(
                        scope + "https://www.googleapis.com/auth/Gmail\n    new: true\n    allows: X.\n" + WHY,
                        "not a canonical scope of google"),
                Arguments.of(
                        scope + "https://www.googleapis.com/auth/gmail.x\n    new: true\n" + WHY,
                        "a new scope needs the key 'allows'"),
                Arguments.of(
                        scope + "gmail.send\n    implies: [gmail.compose]\n" + WHY, "it implies itself through others"),
                Arguments.of(scope + "gmail.send\n    implies: [gmail.label]\n" + WHY, "did you mean 'gmail.labels'?"),
                Arguments.of(scope + "gmail.send\n    aliases: [email]\n" + WHY, "'email' already means"),
                Arguments.of("scopes:\n  - scope: email\n" + WHY, "the provider of this scope is missing"),
                Arguments.of("scopes:\n  - provider: imap\n    scope: email\n" + WHY, "takes no scopes"),
                Arguments.of(
                        "scopes:\n  - provider: microsoft\n    scope: Mail.Read\n"
                                + "    permission: {delegated: 024d486e-b451-40bb-833d-3e66d98c5c73}\n" + WHY,
                        "is that of https://graph.microsoft.com/Mail.Read"),
                Arguments.of(
                        need + "message.opend\n    provider: google\n    state: none\n" + WHY,
                        "did you mean 'message.opened'?"),
                Arguments.of(
                        need + "message.opened\n    provider: gogle\n    state: none\n" + WHY,
                        "'gogle' is not known here"),
                Arguments.of(need + "message.opened\n    provider: google\n" + WHY, "either options or a state"),
                Arguments.of(
                        need + "message.opened\n    provider: google\n    needs: [gmail.sent]\n" + WHY,
                        "did you mean 'gmail.send'?"),
                Arguments.of(
                        need + "message.opened\n    provider: google\n    needs: [Mail.Read]\n" + WHY,
                        "the scope 'Mail.Read' is not in the table"),
                Arguments.of(
                        need + "MESSAGE OPENED\n    new: true\n    provider: google\n    state: none\n" + WHY,
                        "not an operation's id"),
                Arguments.of(
                        "features:\n  - feature: mail\n    new: true\n    title: Mail\n    operations: [GET /mail]\n"
                                + WHY,
                        "the operation 'GET /mail' is not in the tables"),
                Arguments.of("scopes:\n  - provider: google\n    - x\n", "overrides.yaml:3"),
                Arguments.of(
                        scope
                                + "gmail.labels\n    tier: sensitive\n    reason: nyk_v0_abcdefghijklmnopqrstuvwxyz0123456789"
                                + "\n    checked: 2026-11-20\n",
                        "this looks like an API key"),
                Arguments.of(
                        scope + "gmail.labels\n    tier: nyk_v0_abcdefghijklmnopqrstuvwxyz0123456789\n" + WHY,
                        "'***' is not known here"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsReportedWithItsPlace(String text, String message) {
        Reading<Catalog> reading = read(text);
        assertThat(reading.value()).isEmpty();
        String printed = String.join(
                "\n", reading.problems().stream().map(Problem::toString).toList());
        assertThat(printed).contains(message).doesNotContain("nyk_v0");
        for (Problem problem : reading.problems()) {
            assertThat(problem.location().file()).isEqualTo("overrides.yaml");
            assertThat(problem.location().line()).isPositive();
            assertThat(problem.snippet()).contains("^");
        }
    }

    private static String wideScopes(int count, String owner, String form, String implied, String more) {
        StringBuilder text = new StringBuilder("scopes:\n");
        for (int i = 0; i < count; i++) {
            String name = form.replace("?", "" + (char) ('a' + i / 26) + (char) ('a' + i % 26));
            text.append("  - ").append(owner).append("\n    scope: ").append(name);
            text.append("\n    new: true\n    allows: Sends.\n    implies: [")
                    .append(implied)
                    .append("]\n");
            text.append(more).append(WHY);
        }
        return text.toString();
    }

    static Stream<Arguments> crowds() {
        String google = "https://www.googleapis.com/auth/x?";
        return Stream.of(
                Arguments.of("google", 7, wideScopes(64, "provider: google", google, "gmail.send", "")),
                // Nobody proposes a hidden scope, but a list may hold it.
                Arguments.of(
                        "google", 8, wideScopes(64, "provider: google", google, "gmail.send", "    hidden: true\n")),
                // Of no use to an operation of v3: it serves the Nylas scopes of v2 alone.
                Arguments.of("nylas-v2", 7, wideScopes(64, "nylas: v2", "email.?", "email.send", "")));
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void moreScopesThanTheSolverCanNumberAreRefusedAtTheLastRowThatAddsOne(String whose, int lines, String text) {
        assertThat(read(text).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains(" scopes of " + whose + " would serve operations, 64 at most");
            assertThat(problem.fix()).startsWith("add only scopes that you request");
            assertThat(problem.location()).isEqualTo(new Location("overrides.yaml", 2 + 63 * lines, 5));
        });
    }

    @Test
    void aRequirementThatNamesTooManyScopesIsRefusedAtItsRow() {
        String idle = wideScopes(64, "provider: google", "https://www.googleapis.com/auth/x?", "", "");
        assertThat(read(idle).problems()).isEmpty();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            names.add("https://www.googleapis.com/auth/x" + (char) ('a' + i / 26) + (char) ('a' + i % 26));
        }
        String row = "requirements:\n  - operation: message.opened\n    provider: google\n    needs: "
                + names.subList(0, 60) + "\n" + WHY + "  - operation: message.link_clicked\n    provider: google\n"
                + "    needs: " + names.subList(60, 64) + "\n" + WHY;
        assertThat(read(idle + row).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().line()).isEqualTo(1 + 64 * 7 + 7));
    }

    @Test
    void aMissingFileIsAProblem(@TempDir Path folder) {
        Reading<Catalog> reading = CatalogOverrides.apply(BUILT_IN, folder.resolve("none.yaml"), "none.yaml");
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.location()).isEqualTo(new Location("none.yaml", 0, 0)));
    }

    @Test
    void everyExampleOfThePageIsRead() throws IOException {
        String page = Files.readString(Path.of("../docs/catalog-overrides.md"));
        List<String> blocks = new ArrayList<>(List.of(page.split("```yaml\n")));
        blocks.remove(0);
        assertThat(blocks).hasSize(4);
        for (String block : blocks) {
            Catalog catalog = read(block.substring(0, block.indexOf("```"))).orThrow();
            assertThat(catalog.version().overrides()).isNotEmpty();
        }
        Catalog first =
                read(blocks.get(0).substring(0, blocks.get(0).indexOf("```"))).orThrow();
        assertThat(page).contains(String.join("\n", first.version().overrides()));
    }
}
