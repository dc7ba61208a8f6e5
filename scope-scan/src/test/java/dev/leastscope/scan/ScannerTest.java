package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.sdk.SdkTable;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Confidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What a scan is given and what it returns. */
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
    void aFactThatIsTooWeakIsReportedAsUnresolved() throws IOException {
        put(GoodClass.bytes("p/Good"));
        CodeFacts facts =
                Scanner.scan(request().minConfidence(Confidence.REFERENCE).build());
        assertThat(facts.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.operation().id()).isEqualTo(LIST));
        assertThat(facts.unresolved())
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(one.unknown().what()).contains("the HTTP method of this call of", "messages/send"));
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

    /** Also Notetakers.update, which sends PUT where the API prints PATCH. */
    @Test
    void everyCallOfTheNotetakerResourceIsSeen() throws IOException {
        Set<String> known = new HashSet<>();
        Catalog.builtIn()
                .feature(ApiVersion.V3, "notetaker.use")
                .orElseThrow()
                .operations()
                .forEach(operation -> known.add(operation.id()));
        List<SdkTable.Method> methods = SdkTable.of(ApiVersion.V3).methods("com/nylas/resources/Notetakers");
        assertThat(methods).hasSizeGreaterThan(20);
        for (SdkTable.Method method : methods) {
            put(calling(method));
            assertThat(operations(request().build()))
                    .as(method.toString())
                    .isNotEmpty()
                    .allMatch(known::contains);
        }
    }

    private static byte[] calling(SdkTable.Method called) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "p/Good", null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "call", "()V", null, null);
        method.visitCode();
        boolean isStatic = called.name().endsWith("$default");
        if (!isStatic) {
            method.visitInsn(Opcodes.ACONST_NULL);
        }
        for (Type type : Type.getArgumentTypes(called.descriptor())) {
            method.visitInsn(type.getSort() == Type.OBJECT ? Opcodes.ACONST_NULL : Opcodes.ICONST_0);
        }
        int how = isStatic ? Opcodes.INVOKESTATIC : Opcodes.INVOKEVIRTUAL;
        method.visitMethodInsn(how, called.owner(), called.name(), called.descriptor(), false);
        method.visitInsn(Opcodes.POP);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
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
                .minConfidence(Confidence.GUESS)
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
