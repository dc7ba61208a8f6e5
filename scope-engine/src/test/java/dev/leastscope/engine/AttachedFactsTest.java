package dev.leastscope.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.engine.project.LibraryJar;
import dev.leastscope.engine.project.PomDeclaration;
import dev.leastscope.engine.project.Reactor;
import dev.leastscope.engine.project.SourceModule;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.request.CheckResult;
import dev.leastscope.engine.run.Front;
import dev.leastscope.engine.run.RunContext;
import dev.leastscope.engine.run.Status;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.CodeFactsFile;
import dev.leastscope.integration.PublishedFacts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library publishes its facts in its jar, and the check of a project that calls it uses them. */
class AttachedFactsTest {
    private static final String WRAPPER = """
            package lib;
            public class Mail {
                private final com.nylas.NylasClient client = new com.nylas.NylasClient.Builder("key").build();
                public void list() {
                    try { client.messages().list("grant", null); } catch (Exception e) { throw new IllegalStateException(e); }
                }
                public void events() {
                    try { client.events().destroy("grant", "event", null); } catch (Exception e) { throw new IllegalStateException(e); }
                }
            }
            """;

    private static final String MANIFEST = """
            nylas: v3
            features:
              - messages.read
            connectors:
              google:
                scopes:
                  - https://www.googleapis.com/auth/gmail.readonly
            """;

    @TempDir
    Path folder;

    private final RecordedLog log = new RecordedLog();

    /** A module as a build describes it, with its folder, the modules it uses and its jars. */
    private record Module(
            String id, Path folder, List<String> dependencies, List<LibraryJar> libraries, Optional<Path> archive)
            implements SourceModule {
        @Override
        public Optional<Path> projectFile() {
            return Optional.of(folder.resolve("pom.xml"));
        }

        @Override
        public List<Path> parentFolders() {
            return List.of();
        }

        @Override
        public Optional<PomDeclaration> declaration() {
            return Optional.empty();
        }

        @Override
        public List<Path> classes() {
            return List.of(folder.resolve("classes"));
        }

        @Override
        public List<Path> sourceFolders() {
            return List.of(folder.resolve("src/0"));
        }

        @Override
        public boolean single() {
            return false;
        }
    }

    private record Build(List<SourceModule> modules) implements Reactor {
        @Override
        public Path results(SourceModule module) {
            return module.folder().resolve("target/scope");
        }
    }

    @Test
    void theFileLiesBesideTheClassesAndTheConsumerReadsItFromTheJar() throws IOException {
        Path jar = publishedJar();
        CodeFacts facts = consume(new LibraryJar("com.acme:mail:1", jar));
        assertThat(facts.calls()).singleElement().satisfies(call -> {
            assertThat(call.operation().id()).isEqualTo("GET /v3/grants/{grant_id}/messages");
            assertThat(call.site().location()).hasToString("app/src/0/Inbox.java:3");
            assertThat(call.site().library()).isEqualTo("com.acme:mail:1, lib.Mail.list (lib/src/0/Mail.java:5)");
        });
        assertThat(facts.unreadable()).isEmpty();
        assertThat(facts.unresolved()).isEmpty();
    }

    @Test
    void aJarWithoutFactsSaysNothing() throws IOException {
        Path jar = jar("plain.jar", "other.txt", new byte[0]);
        CodeFacts facts = consume(
                new LibraryJar("com.acme:mail:1", jar), new LibraryJar("g:missing:1", folder.resolve("missing.jar")));
        assertThat(facts.calls()).isEmpty();
        assertThat(facts.unreadable()).isEmpty();
    }

    @Test
    void aFileThatCannotBeUsedIsReportedAndTheCheckIsIncomplete() throws IOException {
        publishedJar();
        String text = Files.readString(folder.resolve("lib/classes").resolve(PublishedFacts.RESOURCE));
        List<String> broken = List.of(
                text.replace("\"published\":1", "\"published\":9"),
                text.replace("/messages\"", "/telepathy\""),
                text.substring(0, text.length() / 2),
                " ".repeat(5_000_000),
                "\uFFFD\u0000");
        for (String each : broken) {
            assertThat(each).isNotEqualTo(text);
            Path jar =
                    jar("broken.jar", PublishedFacts.RESOURCE, each.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            CodeFacts facts = consume(new LibraryJar("com.acme:mail:1", jar));
            assertThat(facts.calls()).isEmpty();
            assertThat(facts.unreadable()).singleElement().satisfies(one -> {
                assertThat(one.location().file()).isEqualTo("broken.jar!/" + PublishedFacts.RESOURCE);
                assertThat(one.reason()).startsWith("the facts that this library publishes are not used: ");
            });
        }
    }

    @Test
    void aModuleOfTheBuildIsReadByItsFactsAndNotByItsClasses() throws IOException {
        publishedJar();
        CodeFacts facts = consumeModule();
        assertThat(facts.calls()).singleElement().satisfies(call -> {
            assertThat(call.operation().id()).isEqualTo("GET /v3/grants/{grant_id}/messages");
            assertThat(call.site().className()).isEqualTo("app.Inbox");
        });
    }

    @Test
    void factsOfOtherClassesThanThoseThatAreThereAreNotUsed() throws IOException {
        publishedJar();
        TestApplication.compile(
                folder.resolve("lib"),
                TestApplication.SDK_V2,
                WRAPPER.replace("public void list()", "public void more() {} public void list()"));
        CodeFacts facts = consumeModule();
        assertThat(facts.calls())
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.site().className()).isEqualTo("lib.Mail"));
        assertThat(log.lines().toString())
                .contains("have changed since it was written, so its classes are scanned instead");
    }

    @Test
    void aClassThatOnlyAnotherModuleOfTheBuildCreatesCounts() throws IOException {
        Path lib = folder.resolve("lib");
        TestApplication.compile(lib, TestApplication.SDK_V2, """
                package lib;
                public class Access {
                    public interface Consent { java.util.List<String> scopes(); }
                    public static class Own implements Consent {
                        public java.util.List<String> scopes() { return java.util.List.of("own"); }
                    }
                    public static class Others implements Consent {
                        public java.util.List<String> scopes() { return java.util.List.of("others"); }
                    }
                    static Consent standard() { return new Own(); }
                    static Object ask(Consent consent) {
                        return new com.nylas.models.UrlForAuthenticationConfig.Builder("id", "https://app.example")
                                .scope(consent.scopes()).build();
                    }
                }
                """);
        Files.writeString(lib.resolve("nylas-scopes.yaml"), MANIFEST);
        Module library = new Module("com.acme:mail", lib, List.of(), List.of(), Optional.empty());
        Module user = new Module(
                "com.acme:app", folder.resolve("app"), List.of("com.acme:mail"), List.of(), Optional.empty());
        Module other = new Module("com.acme:other", folder.resolve("other"), List.of(), List.of(), Optional.empty());
        assertThat(scopes(library, List.of(library, user))).containsExactly("others", "own");
        assertThat(scopes(library, List.of(library, other))).containsExactly("own");
    }

    private List<String> scopes(Module module, List<SourceModule> build) {
        check(module, build, false);
        return CodeFactsFile.read(module.folder().resolve("target/scope/facts.json"), "facts.json", Catalog.builtIn())
                .value()
                .orElseThrow()
                .authorizations()
                .get(0)
                .scopes()
                .orElseThrow();
    }

    @Test
    void aJarThatIsMadeBeforeTheFactsIsNamed() throws IOException {
        Path early = jar("early.jar", "other.txt", new byte[0]);
        publish(Optional.of(early));
        assertThat(log.lines().toString()).contains("early.jar already exists", "process-classes");
        Path whole = jar(
                "whole.jar",
                PublishedFacts.RESOURCE,
                Files.readAllBytes(folder.resolve("lib/classes").resolve(PublishedFacts.RESOURCE)));
        publish(Optional.of(whole));
        assertThat(log.lines().toString()).doesNotContain("whole.jar");
    }

    @Test
    void withoutAScanThereIsNothingToAttach() {
        Requests requests = Requests.in(folder);
        CheckRequest request = requests.request();
        CheckResult result = Engine.check(new CheckRequest(
                request.sources(),
                request.code().attachingFacts(true),
                request.policy(),
                request.outputs(),
                request.context()));
        assertThat(result.status())
                .isInstanceOfSatisfying(
                        Status.BadInput.class,
                        bad -> assertThat(bad.message()).startsWith("--attach-facts: there are no facts to attach"));
    }

    private Path publishedJar() throws IOException {
        TestApplication.compile(folder.resolve("lib"), TestApplication.SDK_V2, WRAPPER);
        publish(Optional.empty());
        byte[] bytes = Files.readAllBytes(folder.resolve("lib/classes").resolve(PublishedFacts.RESOURCE));
        return jar("mail.jar", PublishedFacts.RESOURCE, bytes);
    }

    private void publish(Optional<Path> archive) throws IOException {
        if (!Files.exists(folder.resolve("lib/classes"))) {
            TestApplication.compile(folder.resolve("lib"), TestApplication.SDK_V2, WRAPPER);
        }
        Module library = new Module("com.acme:mail", folder.resolve("lib"), List.of(), List.of(), archive);
        assertThat(check(library, List.of(library), true).status()).isInstanceOf(Status.Passed.class);
    }

    private CodeFacts consumeModule() throws IOException {
        Module library = new Module("com.acme:mail", folder.resolve("lib"), List.of(), List.of(), Optional.empty());
        return consume(List.of("com.acme:mail"), List.of(), library);
    }

    private CodeFacts consume(LibraryJar... jars) throws IOException {
        return consume(List.of(), List.of(jars));
    }

    private CodeFacts consume(List<String> modules, List<LibraryJar> jars, Module... others) throws IOException {
        Path app = folder.resolve("app");
        if (!Files.exists(app)) {
            compileConsumer(app);
        }
        Files.writeString(app.resolve("nylas-scopes.yaml"), MANIFEST);
        Module consumer = new Module("com.acme:app", app, modules, jars, Optional.empty());
        List<SourceModule> build = new ArrayList<>(List.of(others));
        build.add(consumer);
        assertThat(check(consumer, build, false).status()).isInstanceOf(Status.Passed.class);
        return CodeFactsFile.read(app.resolve("target/scope/facts.json"), "facts.json", Catalog.builtIn())
                .orThrow();
    }

    /** The library's class is compiled along and removed: it lies in a jar. */
    private static void compileConsumer(Path app) throws IOException {
        TestApplication.compile(app, TestApplication.SDK_V2, """
                package app;
                public class Inbox {
                    void show() { new lib.Mail().list(); }
                }
                """, WRAPPER);
        Files.delete(app.resolve("classes/lib/Mail.class"));
    }

    private CheckResult check(Module module, List<SourceModule> build, boolean attach) {
        return Engine.check(new CheckRequest(
                new CheckRequest.Sources(
                        module,
                        new Build(build),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(folder),
                        Optional.empty(),
                        Optional.empty()),
                new CheckRequest.Code(
                        true, "literal", List.of("com.nylas"), List.of(), Optional.empty(), List.of(), attach, false),
                new CheckRequest.Policy("never", false, false),
                new CheckRequest.Outputs(
                        List.of("json"),
                        module.folder().resolve("target/scope"),
                        Optional.empty(),
                        CheckRequest.Display.NONE),
                new RunContext(
                        Front.MAVEN, Optional.of("2026-11-21"), java.time.Clock.systemUTC(), Optional.empty(), log)));
    }

    private Path jar(String name, String entry, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
            zip.closeEntry();
        }
        return file;
    }
}
