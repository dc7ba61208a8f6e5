package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Confidence;
import dev.leastscope.integration.PublishedFacts;
import dev.leastscope.integration.UnknownKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan takes over the facts of the library methods that the code calls, and of no others. */
class LibraryUseTest {
    private static final String MESSAGES = "GET /v3/grants/{grant_id}/messages";
    private static final String DRAFTS = "GET /v3/grants/{grant_id}/drafts";

    private static final String LIBRARY = """
            package lib;
            import com.nylas.NylasClient;
            public class Mail implements MailApi {
                public static final String NAME = System.getProperty("name");
                final NylasClient client = new NylasClient.Builder("key").build();
                public void list() {
                    try { client.messages().list("grant"); } catch (Exception e) { throw new IllegalStateException(e); }
                }
                public void drafts() {
                    try { client.drafts().list("grant"); } catch (Exception e) { throw new IllegalStateException(e); }
                }
                public void any(String path) throws Exception {
                    new java.net.URL("https://api.us.nylas.com/v3/grants/me/" + path).openStream();
                }
                public void nothing() {}
            }
            """;

    private static final String INTERFACE = "package lib; public interface MailApi { void list(); }";

    @TempDir
    Path folder;

    private Path library;
    private PublishedFacts published;

    @BeforeEach
    void publish() throws IOException {
        write("lib/src/lib/Mail.java", LIBRARY);
        write("lib/src/lib/MailApi.java", INTERFACE);
        library = folder.resolve("lib/classes");
        FixtureApplication.compileAll(ApiVersion.V3, folder.resolve("lib/src"), library, folder);
        CodeFacts facts = Scanner.scan(ScanRequest.builder()
                .classDirectory(library)
                .sourceDirectory(folder.resolve("lib/src"))
                .sourceRoot(folder.resolve("lib"))
                .build());
        published = Publication.of(List.of(library), List.of(), folder.resolve("lib"), facts, "sha256:0");
    }

    @Test
    void aCallTakesOverTheFactsOfItsMethodOnly() throws IOException {
        CodeFacts facts = scan("""
                package app;
                public class Inbox {
                    void show() {
                        new lib.Mail().list();
                    }
                }
                """);
        assertThat(facts.calls()).singleElement().satisfies(call -> {
            assertThat(call.operation().id()).isEqualTo(MESSAGES);
            assertThat(call.confidence()).isEqualTo(Confidence.DIRECT);
            assertThat(call.site().className()).isEqualTo("app.Inbox");
            assertThat(call.site().method()).isEqualTo("show");
            assertThat(call.site().location()).hasToString("src/app/Inbox.java:4");
            assertThat(call.site().library()).isEqualTo("com.acme:mail:1, lib.Mail.list (src/lib/Mail.java:7)");
        });
        assertThat(facts.unresolved()).isEmpty();
        assertThat(facts.complete()).isTrue();
    }

    @Test
    void whatIsNotCalledIsNotTakenOver() throws IOException {
        CodeFacts facts = scan("""
                package app;
                public class Inbox {
                    lib.Mail mail = new lib.Mail();
                    String name = lib.Mail.NAME;
                    void show(lib.Mail given) { given.nothing(); given.toString(); }
                    static class list { void list() {} void drafts() {} }
                    void own() { new list().list(); new list().drafts(); }
                }
                """);
        assertThat(facts.calls()).isEmpty();
        assertThat(facts.unresolved()).isEmpty();
    }

    @Test
    void methodReferencesLambdasInterfacesAndSubclassesAreCalls() throws IOException {
        assertThat(operations("package app; class A { Runnable r = new lib.Mail()::drafts; }"))
                .containsExactly(DRAFTS);
        assertThat(operations("package app; class A { Runnable r = () -> new lib.Mail().drafts(); }"))
                .containsExactly(DRAFTS);
        assertThat(operations("package app; class A { void a(lib.MailApi mail) { mail.list(); } }"))
                .containsExactly(MESSAGES);
        write("src/app/Own.java", "package app; class Own extends lib.Mail { public void list() {} }");
        write("src/app/Child.java", "package app; class Child extends Own {}");
        assertThat(operations("package app; class A { void a(Child mail) { mail.drafts(); } }"))
                .containsExactly(DRAFTS);
        assertThat(operations("package app; class A { void a(Child mail) { mail.list(); } }"))
                .isEmpty();
    }

    @Test
    void aMethodThatAClassInheritsFromALibraryIsCalledByItsOwnName() throws IOException {
        assertThat(operations("package app; class A extends lib.Mail { void a() { drafts(); } }"))
                .containsExactly(DRAFTS);
    }

    @Test
    void aMethodThatAClassDeclaresItselfIsNotTheLibrarys() throws IOException {
        assertThat(operations(
                        "package app; class B extends lib.Mail { void b() { drafts(); } public void drafts() {} }"))
                .isEmpty();
    }

    @Test
    void aReferenceIsNoCallInstruction() throws IOException {
        assertThat(scan("package app; class A { Runnable r = new lib.Mail()::drafts; }")
                        .calls())
                .singleElement()
                .satisfies(call -> assertThat(call.confidence()).isEqualTo(Confidence.REFERENCE));
    }

    @Test
    void whatTheLibraryDoesNotKnowTheCallerDoesNotKnow() throws IOException {
        CodeFacts facts = scan("package app; class A { void a() throws Exception { new lib.Mail().any(\"x\"); } }");
        assertThat(facts.unresolved()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.site().className()).isEqualTo("app.A");
            assertThat(one.site().library()).startsWith("com.acme:mail:1, lib.Mail.any (");
        });
        assertThat(facts.calls()).isEmpty();
    }

    @Test
    void incompleteFactsMakeTheFirstCallUnresolved() throws IOException {
        Files.write(library.resolve("lib/Broken.class"), new byte[] {1, 2, 3});
        published = Publication.of(List.of(library), List.of(), folder.resolve("lib"), published.facts(), "");
        CodeFacts facts = scan("""
                package app;
                class A {
                    void a() { new lib.Mail().nothing(); }
                    void b() { new lib.Mail().nothing(); }
                }
                """);
        assertThat(facts.unresolved()).singleElement().satisfies(one -> {
            assertThat(one.unknown().kind()).isEqualTo(UnknownKind.LIBRARY);
            assertThat(one.unknown().what())
                    .isEqualTo("what com.acme:mail:1 does, whose published facts are incomplete");
            assertThat(one.site().method()).isEqualTo("a");
        });
        assertThat(scan("package app; class A { void a() {} }").unresolved()).isEmpty();
    }

    @Test
    void aWrapperOfAWrapperPublishesWhatItTookOver() throws IOException {
        CodeFacts facts = scan("package app; public class A { public void a() { new lib.Mail().list(); } }");
        PublishedFacts next = Publication.of(List.of(folder.resolve("classes")), List.of(), folder, facts, "sha256:1");
        assertThat(next.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.className()).isEqualTo("app.A");
            assertThat(entry.method()).isEqualTo("a");
        });
    }

    private List<String> operations(String source) throws IOException {
        return scan(source).calls().stream().map(call -> call.operation().id()).toList();
    }

    private CodeFacts scan(String source) throws IOException {
        int at = source.indexOf("class ") + "class ".length();
        String name = source.substring(at, source.indexOf(' ', at));
        write("src/app/" + name + ".java", source);
        Path classes = folder.resolve("classes");
        FixtureApplication.compileAll(ApiVersion.V3, folder.resolve("src"), classes, folder, library);
        return Scanner.scan(ScanRequest.builder()
                .classDirectory(classes)
                .sourceDirectory(folder.resolve("src"))
                .sourceRoot(folder)
                .library("com.acme:mail:1", published)
                .build());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
