package dev.leastscope.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of docs/guard.md, compiled and run as it stands there. The script for Node is run by scope-cli/src/node. */
class GuardPageTest {
    private static final String MAIL_SERVICE = """
            class MailService {
                private final URI nylas;

                MailService(URI nylas) { this.nylas = nylas; }

                int newest() throws Exception { return call("GET", "/v3/grants/g/messages"); }

                int call(String method, String path) throws Exception {
                    HttpRequest request = HttpRequest.newBuilder(URI.create(nylas + path))
                            .method(method, HttpRequest.BodyPublishers.noBody()).build();
                    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
                }
            }
            """;

    @TempDir
    Path folder;

    private PageProject project;

    @BeforeEach
    void project() throws IOException {
        project = PageProject.in(folder);
    }

    private static String java(String part) throws IOException {
        List<String> found = PageProject.blocks("java").stream()
                .filter(block -> block.contains(part))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void allOfThePageIsCompiledHere() throws IOException {
        assertThat(PageProject.blocks("java"))
                .containsExactlyInAnyOrder(
                        java("class MailServiceTest"),
                        java(".upstream("),
                        java("NylasClient nylas"),
                        java("class MailApplicationTest"));
    }

    @Test
    void theFirstExampleTakesTheNearestManifestAndPasses() throws Exception {
        project.compile(
                "First",
                "",
                java("class MailServiceTest").replace("guard) {", "guard) throws Exception {") + MAIL_SERVICE);
        assertThat(project.test("MailServiceTest")).endsWith("succeeded: 1, failed: 0\n");
    }

    @Test
    void theMessageIsAsThePageShowsIt() throws Exception {
        String block = java("class MailServiceTest").replace("guard) {", "guard) throws Exception {");
        String deletes = """
                    @Test
                    void deletes(Guard guard) throws Exception {
                        int status = new MailService(guard.uri()).call("DELETE", "/v3/grants/g/messages/m");
                        if (status != 200) throw new IllegalStateException("expected 200 but was " + status);
                    }
                """;
        project.compile("Second", "", block.substring(0, block.lastIndexOf('}')) + deletes + "}\n" + MAIL_SERVICE);
        String message = PageProject.blocks("").stream()
                .filter(one -> one.startsWith("a Nylas call did not pass the guard"))
                .findFirst()
                .orElseThrow();
        assertThat(project.test("MailServiceTest")).contains(message).endsWith("succeeded: 1, failed: 1\n");
    }

    @Test
    void callsPassToAStub() throws Exception {
        project.compile(
                "Behind",
                "import com.sun.net.httpserver.HttpServer;\nimport java.net.*;\n",
                """
                public class Behind {
                    record WireMock(String baseUrl) {}

                    static Guard start(WireMock wireMock) throws Exception {
                        return %s
                    }

                    public static void main(String[] arguments) throws Exception {
                        HttpServer stub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                        stub.createContext("/", call -> {
                            call.sendResponseHeaders(418, -1);
                            call.close();
                        });
                        stub.start();
                        String address = "http://127.0.0.1:" + stub.getAddress().getPort();
                        try (Guard guard = start(new WireMock(address))) {
                            System.out.println(new MailService(guard.uri()).newest());
                        }
                        stub.stop(0);
                    }
                }
                """.formatted(java(".upstream(")) + MAIL_SERVICE);
        assertThat(project.run("page.Behind")).isEqualTo("418\n");
    }

    /** The real SDK is not to be had here, so this line is compiled against its signatures. */
    @Test
    void theLineForTheJavaSdkCompiles() throws IOException {
        project.compile("Sdk", "", "class Sdk { void with(Guard guard) { %s } }".formatted(java("NylasClient nylas")));
        assertThat(folder.resolve("page/Sdk.class")).exists();
    }

    /** Spring Boot is on the class path in the profile full alone. */
    @Test
    @Tag("full")
    void theExampleForSpringRuns() throws Exception {
        String imports = """
                import org.springframework.beans.factory.annotation.Autowired;
                import org.springframework.beans.factory.annotation.Value;
                import org.springframework.boot.SpringBootConfiguration;
                import org.springframework.boot.test.context.SpringBootTest;
                import org.springframework.context.annotation.Bean;
                import org.springframework.test.context.DynamicPropertyRegistry;
                import org.springframework.test.context.DynamicPropertySource;
                """;
        String block = java("class MailApplicationTest");
        String test = """

                    @Autowired
                    MailService mail;

                    @Test
                    void listsMessages() throws Exception {
                        if (mail.newest() != 200) throw new IllegalStateException();
                    }

                    @Test
                    void deletes() throws Exception {
                        mail.call("DELETE", "/v3/grants/g/messages/m");
                    }
                }

                @SpringBootConfiguration
                class MailApplication {
                    @Bean
                    MailService mailService(@Value("${nylas.api-uri}") URI nylas) { return new MailService(nylas); }
                }
                """;
        project.compile("Spring", imports, block.substring(0, block.lastIndexOf('}')) + test + MAIL_SERVICE);
        assertThat(project.test("MailApplicationTest"))
                .contains("denied: DELETE /v3/grants/{grant_id}/messages/{message_id} (google), answered 403")
                .contains("in the test: MailApplicationTest.deletes()")
                .endsWith("succeeded: 1, failed: 1\n");
    }
}
