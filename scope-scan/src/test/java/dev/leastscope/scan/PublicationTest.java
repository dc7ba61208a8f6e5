package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.PublishedFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which methods of a library lead to which of its facts. */
class PublicationTest {
    @TempDir
    Path folder;

    private Path classes;

    @Test
    void aMethodLeadsToWhatItCalls() throws IOException {
        compile("Mail", """
                package lib;
                import com.nylas.NylasClient;
                public class Mail {
                    private final NylasClient client = new NylasClient.Builder("key").build();
                    public void list() throws Exception { read(); }
                    public void other() {}
                    private void read() throws Exception { client.messages().list("grant"); }
                }
                """);
        assertThat(entries()).containsEntry("lib.Mail.list()V", "[lib.Mail.read]");
        assertThat(entries()).doesNotContainKeys("lib.Mail.other()V", "lib.Mail.read()V", "lib.Mail.<init>()V");
        assertThat(published().complete()).isTrue();
        assertThat(published().packages()).containsExactly("lib");
    }

    @Test
    void anInterfaceLeadsToItsImplementationsAndASubclassToWhatItInherits() throws IOException {
        compile("Mail", """
                package lib;
                import com.nylas.NylasClient;
                public interface Mail {
                    void list() throws Exception;
                    void send() throws Exception;
                }
                abstract class Base {
                    final NylasClient client = new NylasClient.Builder("key").build();
                    public void list() throws Exception { client.messages().list("grant"); }
                }
                class Client extends Base implements Mail {
                    public void send() throws Exception { client.drafts().list("grant"); }
                }
                """);
        assertThat(entries())
                .containsEntry("lib.Mail.list()V", "[lib.Base.list]")
                .containsEntry("lib.Mail.send()V", "[lib.Client.send]")
                .containsEntry("lib.Client.list()V", "[lib.Base.list]")
                .containsEntry("lib.Base.list()V", "[lib.Base.list]");
    }

    @Test
    void lambdasMethodReferencesAndCallbacksRunBecauseOfTheirMaker() throws IOException {
        compile("Jobs", """
                package lib;
                import com.nylas.NylasClient;
                public class Jobs {
                    static final NylasClient client = new NylasClient.Builder("key").build();
                    public Runnable lambda() { return () -> list(); }
                    public Runnable reference() { return this::drafts; }
                    public Object anonymous() {
                        return new java.util.concurrent.Callable<Object>() {
                            public Object call() throws Exception { return client.threads().list("grant"); }
                            public Object unrelated() throws Exception { return client.events().list("grant", null); }
                        };
                    }
                    private void list() { try { client.messages().list("grant"); } catch (Exception e) { } }
                    private void drafts() { try { client.drafts().list("grant"); } catch (Exception e) { } }
                }
                """);
        assertThat(entries())
                .containsEntry("lib.Jobs.lambda()Ljava/lang/Runnable;", "[lib.Jobs.list]")
                .containsEntry("lib.Jobs.reference()Ljava/lang/Runnable;", "[lib.Jobs.drafts]")
                .containsEntry("lib.Jobs.anonymous()Ljava/lang/Object;", "[lib.Jobs$1.call]");
    }

    @Test
    void theInitializationOfAClassRunsBecauseOfItsConstructorsAndStaticMethods() throws IOException {
        compile("Start", """
                package lib;
                import com.nylas.NylasClient;
                public class Start {
                    static final Object found;
                    static {
                        try { found = new NylasClient.Builder("key").build().messages().list("grant"); }
                        catch (Exception e) { throw new IllegalStateException(e); }
                    }
                    public static void start() {}
                    public void run() {}
                }
                """);
        assertThat(entries())
                .containsEntry("lib.Start.start()V", "[lib.Start.<clinit>]")
                .containsEntry("lib.Start.<init>()V", "[lib.Start.<clinit>]")
                .containsEntry("lib.Start.<clinit>()V", "[lib.Start.<clinit>]")
                .doesNotContainKey("lib.Start.run()V");
    }

    @Test
    void whatWasNotReadWholeIsIncomplete() throws IOException {
        compile("Mail", "package lib; public class Mail {}");
        Files.write(classes.resolve("lib/Broken.class"), new byte[] {1, 2, 3});
        assertThat(published().complete()).isFalse();
    }

    private void compile(String name, String source) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src/lib"));
        Files.writeString(sources.resolve(name + ".java"), source);
        classes = folder.resolve("classes");
        FixtureApplication.compileAll(ApiVersion.V3, folder.resolve("src"), classes, folder);
    }

    private PublishedFacts published() {
        CodeFacts facts = Scanner.scan(ScanRequest.builder()
                .classDirectory(classes)
                .sourceRoot(folder)
                .threads(1)
                .build());
        return Publication.of(List.of(classes), List.of(), folder, facts, "sha256:0");
    }

    /** What each entry reaches, by its name. */
    private Map<String, String> entries() {
        Map<String, String> entries = new TreeMap<>();
        for (PublishedFacts.Entry entry : published().entries()) {
            entries.put(
                    entry.className() + "." + entry.method() + entry.descriptor(),
                    entry.reaches().stream()
                            .map(place -> place.className() + "." + place.method())
                            .toList()
                            .toString());
        }
        return entries;
    }
}
