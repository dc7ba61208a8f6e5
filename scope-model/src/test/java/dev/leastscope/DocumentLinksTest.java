package dev.leastscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reader of the documents never follows a link to a file that is not there. */
class DocumentLinksTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void everyLinkBetweenDocumentsLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path document : documents()) {
            for (String target : targets(Files.readString(document))) {
                links++;
                if (!Files.exists(document.resolveSibling(target).normalize())) {
                    broken.add(ROOT.relativize(document) + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(links).isGreaterThan(20);
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (String folder : List.of("docs", "examples")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md")
                                && !file.toString().contains("/target/"))
                        .forEach(documents::add);
            }
        }
        try (Stream<Path> files = Files.list(ROOT)) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
        }
        documents.sort(null);
        return documents;
    }

    /** What stands in {@code ](...)}: files only, without the part of the page. */
    private static List<String> targets(String text) {
        List<String> targets = new ArrayList<>();
        for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 2)) {
            int end = text.indexOf(')', at);
            String target = end < 0 ? "" : text.substring(at + 2, end);
            int part = target.indexOf('#');
            String file = part < 0 ? target : target.substring(0, part);
            if (!file.isEmpty() && !file.contains(":") && !file.contains(" ")) {
                targets.add(file);
            }
        }
        return targets;
    }
}
