package dev.leastscope.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.integration.Integration;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the manifest's reference shows is what the reader reads. */
class ManifestDocsTest {
    private static final Path PAGE = Path.of("../docs/manifest.md");

    @TempDir
    Path folder;

    /** The fenced blocks whose first line is {@code ```} and this. */
    private static List<String> blocks(String kind) throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = null;
        for (String line : Files.readAllLines(PAGE)) {
            if (block == null && line.equals("```" + kind)) {
                block = new StringBuilder();
            } else if (block != null && line.equals("```")) {
                blocks.add(block.toString());
                block = null;
            } else if (block != null) {
                block.append(line).append('\n');
            }
        }
        return blocks;
    }

    private static Integration read(String yaml) {
        return ManifestReader.withoutFiles()
                .read(SourceText.of("nylas-scopes.yaml", yaml))
                .orThrow();
    }

    @Test
    @DisplayName("Every complete example is read without a problem")
    void completeExamples() throws IOException {
        List<String> examples = blocks("yaml complete");
        assertThat(examples).hasSizeGreaterThanOrEqualTo(4);
        for (String example : examples) {
            assertThat(read(example).connectors()).isNotEmpty();
            assertThat(read(example).secrets()).isEmpty();
        }
    }

    @Test
    @DisplayName("The example of a base and a manifest over it is read")
    void extendsExample() throws IOException {
        for (String block : blocks("yaml")) {
            for (String name : List.of("base.yaml", "nylas-scopes.yaml")) {
                if (block.startsWith("# " + name + "\n")) {
                    Files.writeString(folder.resolve(name), block);
                }
            }
        }
        Reading<Integration> reading = ManifestReader.in(folder).read(folder.resolve("nylas-scopes.yaml"));
        assertThat(reading.orThrow().name()).isEqualTo("staging");
        assertThat(reading.orThrow().features()).hasSize(1);
    }

    @Test
    @DisplayName("The POM example says the same as the manifest below it")
    void pomExample() throws Exception {
        String xml = blocks("xml").get(0);
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        Integration pom =
                ManifestReader.withoutFiles().read(element(root), "pom.xml").orThrow();
        List<String> examples = blocks("yaml complete");
        Integration yaml = read(examples.get(examples.size() - 1));
        assertThat(withoutPlaces(pom)).isEqualTo(withoutPlaces(yaml));
    }

    private static String withoutPlaces(Integration integration) {
        return integration.toString().replaceAll("(pom.xml|nylas-scopes.yaml)(:\\d+)*", "");
    }

    private static ManifestElement element(Element element) {
        List<ManifestElement> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(element(child));
            }
        }
        String text = children.isEmpty() ? element.getTextContent() : null;
        return new ManifestElement(element.getTagName(), text, children, 0, 0);
    }

    @Test
    @DisplayName("The error that the page shows is the one that is printed")
    void errorExample() throws IOException {
        Reading<Integration> reading = ManifestReader.withoutFiles()
                .read(SourceText.of("nylas-scopes.yaml", "nylas: v3\nregoin: us\nconnectors: {google: {}}\n"));
        assertThat(reading.problems().get(0) + "\n").isEqualTo(blocks("text").get(0));
    }

    @Test
    @DisplayName("Every key stands on the page")
    void everyKey() throws IOException {
        String page = Files.readString(PAGE);
        for (List<String> keys : List.of(
                ManifestKeys.MANIFEST,
                ManifestKeys.CONNECTOR,
                ManifestKeys.GOOGLE_APP,
                ManifestKeys.MICROSOFT_APP,
                ManifestKeys.AUTH_REQUEST,
                ManifestKeys.POLICY,
                ManifestKeys.SUPPRESSION)) {
            for (String key : keys) {
                assertThat(page).contains("`" + key + "`");
            }
        }
    }
}
