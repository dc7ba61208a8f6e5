package dev.leastscope.report.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leastscope.report.SampleReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private static final List<String> JSON = List.of("json");
    private static final List<String> BOTH = List.of("md", "json");

    @TempDir
    Path parent;

    @Test
    void writesTheFilesItNames() throws IOException {
        Path folder = parent.resolve("target/scope");
        List<String> made = Reports.write(SampleReports.failing(), BOTH, folder);
        assertThat(made).containsExactly("report.json", "report.md");
        assertThat(files(folder)).containsExactly("report.json", "report.md");
        assertThat(folder.resolve("report.json"))
                .content(UTF_8)
                .contains("\"files\": [ \"report.json\", \"report.md\" ]");
    }

    @Test
    void leavesAFileAloneWhoseBytesStayTheSame() throws IOException {
        Reports.write(SampleReports.failing(), BOTH, parent);
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(parent.resolve("report.json"), old);
        Reports.write(SampleReports.failing(), BOTH, parent);
        assertThat(Files.getLastModifiedTime(parent.resolve("report.json"))).isEqualTo(old);
        Reports.write(SampleReports.passing(), BOTH, parent);
        assertThat(Files.getLastModifiedTime(parent.resolve("report.json"))).isNotEqualTo(old);
    }

    @Test
    void removesWhatTheLastRunMadeAndThisOneDidNot() throws IOException {
        Reports.write(SampleReports.failing(), BOTH, parent);
        Files.writeString(parent.resolve("facts.json"), "{}");
        Reports.write(SampleReports.failing(), JSON, parent);
        assertThat(files(parent)).containsExactly("facts.json", "report.json");
    }

    @Test
    void removesNothingThatNoReportMakesWhateverTheListSays() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("scope"));
        Path outside = Files.writeString(parent.resolve("report.md"), "mine");
        Files.writeString(folder.resolve("facts.json"), "{}");
        Files.createDirectory(folder.resolve("report.sarif"));
        Files.createSymbolicLink(folder.resolve("google"), parent);
        Files.createSymbolicLink(folder.resolve("index.html"), outside);
        Files.writeString(
                folder.resolve("report.json"),
                "{\"files\":[\"../report.md\",\"" + outside + "\",\"facts.json\",\"report.sarif\",\"google/report.md\","
                        + "\"index.html\",\"\\u0000\",\"\",\"C:\\\\x\",\"a/../../report.md\",1]}");
        Reports.write(SampleReports.failing(), JSON, folder);
        assertThat(outside).hasContent("mine");
        assertThat(files(folder)).containsExactly("facts.json", "google", "index.html", "report.json", "report.sarif");
    }

    @Test
    void aBrokenListRemovesNothing() throws IOException {
        for (String list : List.of(
                "",
                "[]",
                "{\"files\":7}",
                "{\"files\":[\"report.md\"",
                "\u0000",
                "{\"a\":{\"files\":[\"report.md\"]}}",
                "[[[[")) {
            Files.writeString(parent.resolve("report.json"), list);
            Files.writeString(parent.resolve("report.md"), "mine");
            Reports.write(SampleReports.failing(), JSON, parent);
            assertThat(parent.resolve("report.md")).hasContent("mine");
        }
    }

    @Test
    void doesNotFollowALinkInPlaceOfAReport() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("scope"));
        Path outside = Files.writeString(parent.resolve("mine"), "mine");
        Files.createSymbolicLink(folder.resolve("report.json"), outside);
        Files.createSymbolicLink(folder.resolve(".report.json.tmp"), outside);
        Reports.write(SampleReports.failing(), JSON, folder);
        assertThat(outside).hasContent("mine");
        assertThat(Files.isSymbolicLink(folder.resolve("report.json"))).isFalse();
    }

    @Test
    void anUnknownFormatIsNamedWithThoseThereAre() {
        assertThatThrownBy(() -> Reports.writers(List.of("htlm")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there is no report format 'htlm'; there are json, md, ");
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
