package dev.leastscope.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.catalog.overrides.CatalogOverrides;
import dev.leastscope.text.Problem;
import dev.leastscope.text.SourceText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions to the tables, and both forms of their answers. */
class CatalogQueryTest {
    private static final String SEND = "POST /v3/grants/{grant_id}/messages/send";
    private static final Catalog CATALOG = Catalog.builtIn();

    private static CatalogAnswer ask(CatalogQuery.Builder question) {
        return question.build().ask(CATALOG, "2026-11-21").orThrow();
    }

    @Test
    void anOperationIsAnsweredForEveryProvider() {
        CatalogAnswer answer = ask(CatalogQuery.builder().operation(SEND));
        assertThat(answer.scopes()).isEmpty();
        assertThat(answer.operations()).singleElement().satisfies(row -> {
            assertThat(row.features()).containsExactly("messages.send");
            assertThat(row.providers()).hasSize(Provider.values().length);
        });
        assertThat(answer.text())
                .startsWith(
                        SEND + "\n  features: messages.send\n  google: any one of\n"
                                + "    https://www.googleapis.com/auth/gmail.send (sensitive)\n"
                                + "    https://www.googleapis.com/auth/gmail.compose (restricted)\n"
                                + "    https://www.googleapis.com/auth/gmail.modify (restricted)\n"
                                + "    documented: https://developer.nylas.com/docs/reference/api/messages/send-message/ (2026-08-21)\n"
                                + "  microsoft: any one of\n"
                                + "    https://graph.microsoft.com/Mail.ReadWrite (user-blocked) + https://graph.microsoft.com/Mail.Send (user)\n")
                .contains("  imap: needs no scope\n", "  virtual-calendar: not available\n")
                .contains("\nsources read between 2026-08-21 and ")
                .endsWith("read as of 2026-11-21\n");
    }

    @Test
    void everySourceOfEveryRowIsPrinted() {
        for (Operation operation : CATALOG.operations(ApiVersion.V3)) {
            CatalogQuery.Builder question = operation.isTrigger()
                    ? CatalogQuery.builder().trigger(operation.id())
                    : CatalogQuery.builder().operation(operation.id());
            String text = ask(question).text();
            for (Provider provider : Provider.values()) {
                Requirement requirement = CATALOG.requirement(operation, provider);
                assertThat(text).contains(requirement.source().url());
                for (Option option : requirement.options()) {
                    assertThat(text).contains(option.source().url());
                    option.scopes().forEach(scope -> assertThat(text).contains(scope.name()));
                }
            }
        }
    }

    @Test
    void aScopeIsAnsweredWithItsFactsAndTheOperationsThatTakeIt() {
        CatalogAnswer answer = ask(CatalogQuery.builder().scope("gmail.send"));
        assertThat(answer.scopes())
                .singleElement()
                .satisfies(row -> assertThat(row.coveredBy())
                        .extracting(Scope::shortName)
                        .containsExactly("mail.google.com", "gmail.compose", "gmail.modify"));
        assertThat(answer.operations()).extracting(row -> row.operation().id()).contains(SEND);
        assertThat(answer.operations())
                .allSatisfy(row -> assertThat(row.providers())
                        .extracting(CatalogAnswer.ProviderAnswer::provider)
                        .containsExactly(Provider.GOOGLE));
        assertThat(answer.text())
                .contains(
                        "  tier: sensitive\n",
                        "  included in: https://mail.google.com/, ",
                        "  API methods: 1 that change");
    }

    @Test
    void aStringThatMeansSeveralScopesIsAnsweredForEach() {
        CatalogAnswer answer = ask(CatalogQuery.builder().scope("email"));
        assertThat(answer.scopes())
                .extracting(row -> row.scope().vocabulary())
                .containsExactly(Vocabulary.GOOGLE, Vocabulary.MICROSOFT, Vocabulary.YAHOO, Vocabulary.NYLAS_V2);
        assertThat(ask(CatalogQuery.builder().scope("email").provider("yahoo")).scopes())
                .extracting(row -> row.scope().vocabulary())
                .containsExactly(Vocabulary.YAHOO, Vocabulary.NYLAS_V2);
    }

    @Test
    void aNylasScopeIsAnsweredWithOperationsOfV2() {
        CatalogAnswer answer = ask(CatalogQuery.builder().scope("email.modify"));
        assertThat(answer.operations())
                .allSatisfy(row -> assertThat(row.operation().api()).isEqualTo(ApiVersion.V2));
        assertThat(answer.operations()).extracting(row -> row.operation().id()).contains("PUT /messages/{id}");
    }

    @Test
    void aPermissionIsAnsweredWithItsIds() {
        String text = ask(CatalogQuery.builder().scope("mail.read").provider("microsoft"))
                .text();
        assertThat(text)
                .contains(
                        "  consent: user-blocked\n",
                        "  delegated id: 570282fd-fa5c-430d-a7fd-fc8dc98a9dca\n",
                        "  personal accounts: can grant it\n");
        assertThat(CatalogQuery.builder()
                        .scope("mail.read")
                        .build()
                        .ask(CATALOG, "2025-01-01")
                        .orThrow()
                        .text())
                .contains("  consent: user\n");
    }

    @Test
    void tierConsentAndProviderNarrow() {
        CatalogAnswer admin = ask(CatalogQuery.builder().consent("admin"));
        assertThat(admin.scopes())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.scope().consent("2026-11-21")).contains(Consent.ADMIN));
        assertThat(admin.operations())
                .extracting(row -> row.operation().id())
                .containsExactly("GET /v3/grants/{grant_id}/resources");
        CatalogAnswer restricted = ask(CatalogQuery.builder().tier("restricted").feature("messages.send"));
        assertThat(restricted
                        .operations()
                        .get(0)
                        .providers()
                        .get(0)
                        .requirement()
                        .options())
                .hasSize(2);
        CatalogAnswer zoom = ask(CatalogQuery.builder().provider("zoom"));
        assertThat(zoom.scopes()).hasSize(4);
        assertThat(zoom.operations()).hasSize(CATALOG.operations(ApiVersion.V3).size());
    }

    @Test
    void aNameOfV2IsFoundWithoutSayingSo() {
        assertThat(ask(CatalogQuery.builder().operation("PUT /messages/{id}")).operations())
                .extracting(row -> row.operation().api())
                .containsExactly(ApiVersion.V2);
        assertThat(ask(CatalogQuery.builder().feature("messages.read").api("v2"))
                        .operations())
                .hasSize(3);
        assertThat(ask(CatalogQuery.builder()
                                .trigger("message.created")
                                .api("v2")
                                .provider("gmail"))
                        .text())
                .contains("email.metadata");
    }

    @Test
    void nothingAskedIsAnOverview() {
        assertThat(ask(CatalogQuery.builder().scope("").feature(null)).text())
                .contains("  messages.send: Send messages\n", "  google: 74\n", "ask for a scope");
    }

    @Test
    void overridesAreListed() {
        Catalog corrected = CatalogOverrides.apply(
                        CATALOG,
                        SourceText.of(
                                "mine.yaml",
                                "scopes:\n  - {provider: google, scope: gmail.labels, tier: sensitive, reason: Why., checked: 2026-11-20}\n"))
                .orThrow();
        CatalogAnswer answer = CatalogQuery.builder()
                .scope("gmail.labels")
                .build()
                .ask(corrected, "2026-11-21")
                .orThrow();
        assertThat(answer.text())
                .contains("  tier: sensitive\n", "derived: mine.yaml:2 (2026-11-20)", "override mine.yaml:2");
        assertThat(answer.json()).contains("\"overrides\": [ \"mine.yaml:2: ");
    }

    @ParameterizedTest
    @CsvSource({
        "scope, gmail.raedonly, did you mean 'gmail.readonly'?",
        "feature, message.send, did you mean 'messages.send'?",
        "operation, POST /v3/grants/{id}/message/send, did you mean 'POST /v3/grants/{grant_id}/messages/send'?",
        "trigger, message.create, did you mean 'message.created'?",
        "provider, gogle, did you mean 'google'?",
        "tier, secret, 'write one of non-sensitive, sensitive, unknown, restricted'",
        "consent, nobody, 'write one of user, user-blocked, unknown, admin'",
        "api, v4, did you mean"
    })
    void whatNoTableKnowsIsReported(String key, String value, String hint) {
        CatalogQuery.Builder question = CatalogQuery.builder();
        switch (key) {
            case "scope" -> question.scope(value);
            case "feature" -> question.feature(value);
            case "operation" -> question.operation(value);
            case "trigger" -> question.trigger(value);
            case "provider" -> question.provider(value);
            case "tier" -> question.tier(value);
            case "consent" -> question.consent(value);
            default -> question.api(value);
        }
        List<Problem> problems = question.build().ask(CATALOG, "2026-11-21").problems();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("'" + value + "'");
            if (!key.equals("api")) {
                assertThat(problem.fix()).isEqualTo(hint);
            }
        });
    }

    @Test
    void jsonHoldsTheSameRows() throws IOException {
        CatalogAnswer answer = ask(CatalogQuery.builder().feature("messages.send"));
        String json = answer.json();
        assertThat(json).startsWith("{\n  \"format\": 1,\n  \"catalog\": {").endsWith("}\n");
        assertThat(json).doesNotContain("\r");
        int options = 0;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("effect")) {
                    options++;
                }
            }
        }
        int expected = 0;
        for (CatalogAnswer.ProviderAnswer cell : answer.operations().get(0).providers()) {
            expected += cell.requirement().options().size();
        }
        assertThat(options).isEqualTo(expected);
        assertThat(ask(CatalogQuery.builder().feature("messages.send")).json()).isEqualTo(json);
    }

    @Test
    void aScopeAsJson() {
        assertThat(ask(CatalogQuery.builder().scope("Mail.Send").provider("microsoft"))
                        .json())
                .contains(
                        "\"scope\": \"https://graph.microsoft.com/Mail.Send\"",
                        "\"tier\": null",
                        "\"consent\": \"user\"",
                        "\"delegated\": \"e383f46e-2787-4529-855e-0e479a3ffac0\"",
                        "\"impliedBy\": [ \"https://graph.microsoft.com/Mail.Send.Shared\" ]");
    }
}
