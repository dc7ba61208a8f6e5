package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.integration.CodeFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a fact says beside what it is about: where it is, and for which region. */
class SiteAndRegionTest {
    @TempDir
    Path work;

    @Test
    void theBuilderOfSdkV1sClientGivesTheRegionOfApiV2() throws IOException {
        CodeFacts facts = scan(ApiVersion.V2, """
                import com.nylas.*;
                class Hosted {
                    private final NylasClient client = new NylasClient.Builder().baseUrl("https://ireland.api.nylas.com").build();
                    String url() {
                        return client.application("id", "secret").hostedAuthentication().urlBuilder().scopes(Scope.EMAIL).buildUrl();
                    }
                }
                """);
        assertThat(facts.authorizations())
                .singleElement()
                .extracting(CodeFacts.Authorization::region)
                .isEqualTo(Optional.of("eu"));
    }

    /** The list comes from a caller: the line is the caller's, and so must the file be, also where sources are absent. */
    @Test
    void aLineOfAnotherClassIsReportedWithThatClassesFile() throws IOException {
        CodeFacts facts = scan(ApiVersion.V3, """
                import com.nylas.models.*;
                import java.util.List;
                class Hosted {
                    static Object url(List<String> scopes) {
                        return new UrlForAuthenticationConfig.Builder("client", "https://app.example.com").scope(scopes).build();
                    }
                }
                class Caller {
                    Object call() {
                        return Hosted.url(List.of("openid"));
                    }
                }
                """);
        assertThat(facts.authorizations())
                .singleElement()
                .extracting(one -> one.site().location().toString())
                .isEqualTo("classes/Caller.class:10");
    }

    /** The list and the call that asks are in two classes: the fact names both. */
    @Test
    void anAuthorizationNamesTheCallThatAsks() throws IOException {
        CodeFacts facts = scan(ApiVersion.V3, """
                import com.nylas.NylasClient;
                import com.nylas.models.*;
                import java.util.List;
                class Hosted {
                    private static final NylasClient CLIENT = new NylasClient.Builder("key").build();
                    static String url(List<String> scopes) {
                        UrlForAuthenticationConfig config = new UrlForAuthenticationConfig.Builder("client", "https://app.example.com")
                                .scope(scopes)
                                .build();
                        return CLIENT.auth().urlForOAuth2(config);
                    }
                }
                class Caller {
                    Object call() {
                        return Hosted.url(List.of("openid"));
                    }
                }
                """);
        assertThat(facts.authorizations()).singleElement().satisfies(one -> {
            assertThat(at(one.site())).isEqualTo("Caller.call classes/Caller.class:15");
            assertThat(one.sink().call()).isEqualTo("com.nylas.resources.Auth.urlForOAuth2");
            assertThat(at(one.sink().site())).isEqualTo("Hosted.url classes/Hosted.class:10");
        });
    }

    @Test
    void aTriggerNamesTheCallThatSubscribes() throws IOException {
        CodeFacts facts = scan(ApiVersion.V3, """
                import com.nylas.NylasClient;
                import com.nylas.models.*;
                import java.util.List;
                class Hosted {
                    void made(NylasClient client) throws Exception {
                        CreateWebhookRequest request =
                                new CreateWebhookRequest(List.of(WebhookTriggers.EVENT_CREATED), "https://app.example.com", null, null);
                        send(client, request);
                    }
                    void send(NylasClient client, CreateWebhookRequest request) throws Exception {
                        client.webhooks().create(request);
                    }
                    Object onlyMade() {
                        return new CreateWebhookRequest(List.of(WebhookTriggers.EVENT_UPDATED), "https://app.example.com", null, null);
                    }
                }
                """);
        assertThat(facts.triggers())
                .extracting(one -> one.name() + " " + at(one.site()) + " by "
                        + one.sink().call() + " " + at(one.sink().site()))
                .containsExactly(
                        "event.created Hosted.made classes/Hosted.class:6 by com.nylas.resources.Webhooks.create"
                                + " Hosted.send classes/Hosted.class:11",
                        "event.updated Hosted.onlyMade classes/Hosted.class:14 by new"
                                + " com.nylas.models.CreateWebhookRequest Hosted.onlyMade classes/Hosted.class:14");
    }

    @Test
    void anOldWebhookIsSubscribedWhereItIsCreated() throws IOException {
        CodeFacts facts = scan(ApiVersion.V2, """
                import com.nylas.*;
                import java.util.List;
                class Hosted {
                    void subscribe(NylasApplication application) throws Exception {
                        Webhook webhook = new Webhook();
                        webhook.setTriggers(List.of("event.created"));
                        application.webhooks().create(webhook);
                    }
                }
                """);
        assertThat(facts.triggers())
                .extracting(one -> one.sink().call() + " " + at(one.sink().site()))
                .containsExactly("com.nylas.Webhooks.create Hosted.subscribe classes/Hosted.class:7");
    }

    private static String at(CodeFacts.Site site) {
        return site.className() + "." + site.method() + " " + site.location();
    }

    private CodeFacts scan(ApiVersion api, String source) throws IOException {
        Path file = Files.writeString(work.resolve("Hosted.java"), source);
        return Scanner.scan(ScanRequest.builder()
                .classDirectory(FixtureApplication.compileFile(api, file, work))
                .sourceRoot(work)
                .build());
    }
}
