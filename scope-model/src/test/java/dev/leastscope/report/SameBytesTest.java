package dev.leastscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.report.output.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same report is the same bytes, whatever the machine. */
class SameBytesTest {
    @TempDir
    Path folder;

    @Test
    void underAnotherLocaleZoneCharsetAndLineSeparator() throws Exception {
        DemoReports.main(new String[] {folder.resolve("here").toString()});
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // A process of seconds: the optimising compiler costs it more than it saves.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Apia",
                        "-Dfile.encoding=UTF-16",
                        "-Dline.separator=\r\n",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DemoReports.class.getName(),
                        folder.resolve("elsewhere/a folder").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor()).as(() -> read(folder.resolve("log"))).isZero();
        assertThat(texts(folder.resolve("elsewhere/a folder"))).isEqualTo(texts(folder.resolve("here")));
    }

    @Test
    void fromAnotherCheckout() throws IOException {
        Path checkout = Files.createDirectories(folder.resolve("another/checkout"));
        Files.copy(DemoReports.FOLDER.resolve("nylas-scopes.yaml"), checkout.resolve("nylas-scopes.yaml"));
        Reports.write(DemoReports.demo(), Reports.FORMATS, folder.resolve("here"));
        Reports.write(DemoReports.demo(checkout), Reports.FORMATS, folder.resolve("there"));
        assertThat(texts(folder.resolve("there"))).isEqualTo(texts(folder.resolve("here")));
        texts(folder.resolve("there"))
                .forEach((name, text) -> assertThat(text).as(name).doesNotContain(folder.toString()));
    }

    @Test
    void writtenByManyThreads() {
        List<Map<String, String>> all = Stream.generate(() -> 0)
                .limit(16)
                .parallel()
                .map(i -> WrittenFormats.of(SampleReports.failing()))
                .toList();
        assertThat(all).allMatch(all.get(0)::equals);
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), read(file));
            }
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
