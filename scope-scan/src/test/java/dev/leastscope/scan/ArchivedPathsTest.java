package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Raw HTTP in an archive that is scanned, where the class that requests knows only the path below a base URL. */
class ArchivedPathsTest {
    @TempDir
    Path work;

    @Test
    void aPathBelowABaseOfAnotherClassIsFoundInAnArchive() throws IOException {
        assertThat(found("""
                package library;
                import java.net.URI;
                import java.net.http.*;
                public class Threads {
                    private final String base;
                    Threads(String base) { this.base = base; }
                    public static void main(String[] given) throws Exception {
                        new Threads(Hosts.API).read("g");
                    }
                    String read(String grant) throws Exception {
                        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/grants/" + grant + "/threads")).GET().build();
                        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
                    }
                }
                """, """
                package library;
                final class Hosts {
                    static final String API = System.getProperty("api", "https://api.us.nylas.com/v3");
                }
                """)).containsExactly("call literal GET /v3/grants/{grant_id}/threads");
    }

    @Test
    void grantsOfAnotherApiAreNoneOfNylas() throws IOException {
        assertThat(found("""
                package library;
                import java.net.URI;
                import java.net.http.*;
                public class Keys {
                    String read(String key) throws Exception {
                        HttpRequest request =
                                HttpRequest.newBuilder(URI.create("https://keys.example.com/grants/" + key + "/users")).GET().build();
                        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
                    }
                }
                """)).isEmpty();
    }

    private List<String> found(String... sources) throws IOException {
        Path folder = Files.createDirectories(work.resolve("sources"));
        for (int i = 0; i < sources.length; i++) {
            int at = sources[i].indexOf("class ") + "class ".length();
            Files.writeString(
                    folder.resolve(sources[i].substring(at, sources[i].indexOf(' ', at)) + ".java"), sources[i]);
        }
        Path classes = work.resolve("classes");
        FixtureApplication.compileAll(ApiVersion.V3, folder, classes, work);
        Path jar = work.resolve("library.jar");
        try (OutputStream stream = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(stream);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
        }
        return FactLines.of(Scanner.scan(ScanRequest.builder().archive(jar).build())).stream()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
    }
}
