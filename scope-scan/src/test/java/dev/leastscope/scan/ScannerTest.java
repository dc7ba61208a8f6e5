package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Confidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.Opcodes;

/** What a scan is told and what it tells. */
class ScannerTest {
    private static final String LIST = "GET /v3/grants/{grant_id}/messages";

    @TempDir
    Path folder;

    @Test
    void anSdkThatWasMovedIsFoundWhereItWasMovedTo() throws IOException {
        put(GoodClass.bytes("p/Good", Opcodes.V17, "com/acme/shaded/mail"));
        assertThat(operations(request().build())).doesNotContain(LIST);
        assertThat(operations(request()
                        .sdkPackages(List.of("com.nylas", "com.acme.shaded.mail"))
                        .build()))
                .contains(LIST);
    }

    @Test
    void aFactThatIsTooWeakIsToldAsUnresolved() throws IOException {
        put(GoodClass.bytes("p/Good"));
        CodeFacts facts =
                Scanner.scan(request().minConfidence(Confidence.REFERENCE).build());
        assertThat(facts.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.operation().id()).isEqualTo(LIST));
        assertThat(facts.unresolved())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.what()).contains("messages/send", "confidence guess"));
    }

    @Test
    void aPlaceNamesTheSourceFileWhenItIsThereAndTheClassFileWhenNot() throws IOException {
        put(GoodClass.bytes("p/Good"));
        assertThat(place(request().build())).isEqualTo("classes/p/Good.class:7");
        Files.createDirectories(folder.resolve("src/p"));
        Files.writeString(folder.resolve("src/p/Good.java"), "");
        assertThat(place(request().sourceDirectory(folder.resolve("src")).build()))
                .isEqualTo("src/p/Good.java:7");
    }

    @Test
    void whatIsNotCompiledIsIncomplete() throws IOException {
        put(GoodClass.bytes("p/Good"));
        assertThat(Scanner.scan(request().build()).complete()).isTrue();
        assertThat(Scanner.scan(request().compiled(false).build()).complete()).isFalse();
    }

    private static String place(ScanRequest request) {
        return Scanner.scan(request).calls().get(0).site().location().toString();
    }

    private static List<String> operations(ScanRequest request) {
        return Scanner.scan(request).calls().stream()
                .map(call -> call.operation().id())
                .toList();
    }

    private ScanRequest.Builder request() {
        return ScanRequest.builder()
                .classDirectory(folder.resolve("classes"))
                .sourceRoot(folder)
                .threads(1);
    }

    private void put(byte[] bytes) throws IOException {
        Path file = folder.resolve("classes/p/Good.class");
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
