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
    void theBuilderOfSdkV1sClientTellsTheRegionOfApiV2() throws IOException {
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
    void aLineOfAnotherClassIsToldWithThatClassesFile() throws IOException {
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

    private CodeFacts scan(ApiVersion api, String source) throws IOException {
        Path file = Files.writeString(work.resolve("Hosted.java"), source);
        return Scanner.scan(ScanRequest.builder()
                .classDirectory(FixtureApplication.compileFile(api, file, work))
                .sourceRoot(work)
                .build());
    }
}
