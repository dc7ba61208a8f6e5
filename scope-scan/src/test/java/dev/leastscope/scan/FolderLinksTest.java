package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.integration.CodeFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links in and to class folders: what they lead to is read, or the facts say that it is not. */
class FolderLinksTest {
    @TempDir
    Path folder;

    private Path project;
    private Path classes;

    @BeforeEach
    void makeTheProject() throws IOException {
        project = Files.createDirectories(folder.resolve("project"));
        classes = Files.createDirectories(project.resolve("target/classes"));
        good(classes.resolve("p/Good.class"), "p/Good");
    }

    @Test
    void aLinkToAClassFolderIsReadAsTheFolder() throws IOException {
        Path link = Files.createSymbolicLink(project.resolve("linked"), classes);
        CodeFacts facts = scan(link);
        assertThat(facts.classes()).isEqualTo(1);
        assertThat(facts.unreadable()).isEmpty();
        assertThat(facts.complete()).isTrue();
        assertThat(facts.calls())
                .anySatisfy(call -> assertThat(call.site().location().file()).isEqualTo("linked/p/Good.class"));
    }

    @Test
    void aLinkedFolderWithinTheProjectIsRead() throws IOException {
        good(project.resolve("generated/q/Other.class"), "q/Other");
        Files.createSymbolicLink(classes.resolve("q"), project.resolve("generated/q"));
        Files.createSymbolicLink(classes.resolve("again"), project.resolve("generated/q"));
        CodeFacts facts = scan(classes);
        assertThat(facts.classes()).isEqualTo(2);
        assertThat(facts.unreadable()).isEmpty();
    }

    @Test
    void aLinkedClassWithinTheProjectIsReadUnderItsName() throws IOException {
        good(project.resolve("store/0a1b"), "p/Linked");
        Files.createSymbolicLink(classes.resolve("p/Linked.class"), project.resolve("store/0a1b"));
        CodeFacts facts = scan(classes);
        assertThat(facts.classes()).isEqualTo(2);
        assertThat(facts.unreadable()).isEmpty();
    }

    @Test
    void whatALinkOutOfTheProjectLeadsToIsNamed() throws IOException {
        good(folder.resolve("elsewhere/q/Other.class"), "q/Other");
        Files.createSymbolicLink(classes.resolve("q"), folder.resolve("elsewhere/q"));
        Files.createSymbolicLink(classes.resolve("r.class"), folder.resolve("elsewhere/q/Other.class"));
        Files.createSymbolicLink(classes.resolve("gone"), folder.resolve("nowhere"));
        CodeFacts facts = scan(classes);
        assertThat(facts.classes()).isEqualTo(1);
        assertThat(facts.unreadable())
                .extracting(one -> one.location().file() + ": " + one.reason())
                .containsExactly(
                        "target/classes/gone: it is a broken link",
                        "target/classes/q: it is a link that leads out of the project; it is not followed",
                        "target/classes/r.class: it is a link that leads out of the project; it is not followed");
    }

    @Test
    void loopsOfLinksEnd() throws IOException {
        Path other = Files.createDirectories(project.resolve("other"));
        good(other.resolve("q/Other.class"), "q/Other");
        Files.createSymbolicLink(other.resolve("loop"), other);
        Files.createSymbolicLink(classes.resolve("other"), other);
        Files.createSymbolicLink(classes.resolve("self"), classes);
        Files.createSymbolicLink(classes.resolve("around"), project);
        CodeFacts facts = scan(classes);
        assertThat(facts.unreadable())
                .singleElement()
                .satisfies(one -> assertThat(one.location().file()).isEqualTo("target/classes/around"));
        assertThat(facts.calls())
                .anySatisfy(call -> assertThat(call.site().className()).isEqualTo("q.Other"));
    }

    @Test
    void aPipeIsRefusedAndNotWaitedFor() throws IOException, InterruptedException {
        for (Path pipe : new Path[] {classes.resolve("p/Pipe.class"), folder.resolve("pipe.jar")}) {
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
        }
        CodeFacts facts = Scanner.scan(ScanRequest.builder()
                .classDirectory(classes)
                .archive(folder.resolve("pipe.jar"))
                .archive(classes)
                .sourceRoot(project)
                .build());
        assertThat(facts.unreadable())
                .extracting(one -> one.location().file() + ": " + one.reason())
                .containsExactly(
                        "pipe.jar: it is a pipe, a socket or a device, not a file",
                        "target/classes: it is a folder, not a file",
                        "target/classes/p/Pipe.class: it is a pipe, a socket or a device, not a file");
    }

    @Test
    void aFileInPlaceOfAClassFolderIsNamed() throws IOException {
        Path file = Files.writeString(project.resolve("classes"), "text");
        assertThat(scan(file).unreadable())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("it is not a folder of classes"));
    }

    private CodeFacts scan(Path classFolder) {
        return Scanner.scan(ScanRequest.builder()
                .classDirectory(classFolder)
                .sourceRoot(project)
                .threads(1)
                .build());
    }

    private static void good(Path file, String name) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, GoodClass.bytes(name));
    }
}
