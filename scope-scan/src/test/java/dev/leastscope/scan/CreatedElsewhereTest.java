package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module creates one of its classes, and another module of the build creates the sibling of that class. */
class CreatedElsewhereTest {
    private static final String MODULE = """
            import com.nylas.models.*;
            import java.util.*;
            public class Access {
                public interface Consent { List<String> scopes(); }
                public static class Own implements Consent { public List<String> scopes() { return List.of("own"); } }
                public static class Open implements Consent { public List<String> scopes() { return List.of("open"); } }
                public static class Closed implements Consent {
                    private Closed() {}
                    public List<String> scopes() { return List.of("closed"); }
                }
                static class Inside implements Consent {
                    public Inside() {}
                    public List<String> scopes() { return List.of("inside"); }
                }
                public static Consent standard() { return new Own(); }
                public Object ask(Consent consent) {
                    return new UrlForAuthenticationConfig.Builder("client", "https://app.example.com").scope(consent.scopes()).build();
                }
            }
            """;

    @TempDir
    Path work;

    @Test
    void aPublicClassOfAModuleThatOthersUseCounts() throws IOException {
        assertThat(scopes(true)).containsExactly("open own");
    }

    @Test
    void onlyTheCreatedClassCountsWhereNobodyElseUsesTheModule() throws IOException {
        assertThat(scopes(false)).containsExactly("own");
    }

    private List<String> scopes(boolean usedElsewhere) throws IOException {
        Path file = Files.writeString(work.resolve("Access.java"), MODULE);
        return Scanner.scan(ScanRequest.builder()
                        .classDirectory(FixtureApplication.compileFile(ApiVersion.V3, file, work))
                        .sourceRoot(work)
                        .usedElsewhere(usedElsewhere)
                        .build())
                .authorizations()
                .stream()
                .map(one -> String.join(" ", one.scopes().orElseThrow()))
                .toList();
    }
}
