package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.integration.CodeFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Whatever lies in a class folder: each broken class is named, and the facts of the others stay. */
class HostileClassTest {
    private static final String FACT = "GET /v3/grants/{grant_id}/messages";

    @TempDir
    Path folder;

    @BeforeEach
    void putAGoodClass() throws IOException {
        put("p/Good", GoodClass.bytes("p/Good"));
    }

    @Test
    void aClassThatIsCutOffAnywhereIsNamed() throws IOException {
        byte[] whole = GoodClass.bytes("p/Cut");
        for (int length = 0; length < whole.length; length++) {
            put("cut/Cut" + length, Arrays.copyOf(whole, length));
        }
        CodeFacts facts = scan();
        assertThat(facts.unreadable()).hasSize(whole.length);
        assertThat(facts.unreadable())
                .allSatisfy(one -> assertThat(one.location().file()).startsWith("cut/Cut"));
        assertThat(facts.calls())
                .filteredOn(call -> call.operation().id().equals(FACT))
                .hasSize(1);
    }

    @Test
    void zerosAfterTheEndAreNoPartOfAClass() throws IOException {
        byte[] whole = GoodClass.bytes("p/Padded");
        put("p/Padded", Arrays.copyOf(whole, whole.length + 100));
        assertThat(scan().unreadable())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("100 bytes follow the end of the class"));
    }

    @Test
    void mutatedClassesNeverStopTheScan() throws IOException {
        Random random = new Random(42);
        byte[] whole = GoodClass.bytes("p/Mutant");
        for (int i = 0; i < 1500; i++) {
            byte[] mutant = whole.clone();
            for (int change = 0; change <= random.nextInt(4); change++) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            put("mutant/M" + i, mutant);
        }
        CodeFacts facts = scan();
        assertThat(facts.classes()).isEqualTo(1501);
        assertThat(facts.unreadable()).isNotEmpty();
        assertThat(facts.calls())
                .anySatisfy(call -> assertThat(call.site().className()).isEqualTo("p.Good"));
    }

    @Test
    void oddFilesAreNamedWithWhatIsWrong() throws IOException {
        put("p/Empty", new byte[0]);
        put("p/Text", "hello, this is text".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        CodeFacts facts = scan();
        assertThat(facts.unreadable())
                .extracting(CodeFacts.Unreadable::reason)
                .containsExactly("the file is empty", "it is not a class file: the first bytes are not CAFEBABE");
    }

    @Test
    void aNewerClassVersionIsReportedWhenItMentionsNylasAndDismissedWhenNot() throws IOException {
        byte[] newer = GoodClass.bytes("p/Newer");
        newer[7] = 99;
        put("p/Newer", newer);
        ClassWriter plain = new ClassWriter(0);
        plain.visit(Opcodes.V17, 0, "p/Plain", null, "java/lang/Object", null);
        byte[] other = plain.toByteArray();
        other[7] = 99;
        put("p/Plain", other);
        assertThat(scan().unreadable()).singleElement().satisfies(one -> {
            assertThat(one.location().file()).isEqualTo("p/Newer.class");
            assertThat(one.reason()).contains("mentions Nylas", "version 99", "(72)");
        });
    }

    @Test
    void aFullConstantPoolIsRead() throws IOException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, 0, "p/Full", null, "java/lang/Object", null);
        for (int i = 0; i < 65_000; i++) {
            writer.newUTF8("com/nylas/" + i);
        }
        put("p/Full", writer.toByteArray());
        CodeFacts facts = scan();
        assertThat(facts.unreadable()).isEmpty();
        assertThat(facts.mentioning()).isEqualTo(2);
    }

    @Test
    void aMethodThatIsTooLargeToFollowIsUnresolved() throws IOException {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, 0, "p/Large", null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "large", "()V", null, null);
        for (int i = 0; i < 12_000; i++) {
            method.visitLdcInsn("https://api.us.nylas.com/v3/grants/g/messages");
            method.visitInsn(Opcodes.POP);
        }
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        writer.visitEnd();
        put("p/Large", writer.toByteArray());
        assertThat(scan().unresolved())
                .filteredOn(one -> one.site().className().equals("p.Large"))
                .singleElement()
                .satisfies(one -> assertThat(one.unknown().what()).contains("method large", "MAX_METHOD_INSTRUCTIONS"));
    }

    /** A list from which elements are taken in 1,000 places, asked for in 1,000 others: looking for ways is counted, too. */
    @Test
    void waysThatAreTooManyEnd() throws IOException {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, 0, "p/Ways", null, "java/lang/Object", null);
        ways(writer, "ways");
        writer.visitEnd();
        put("p/Ways", writer.toByteArray());
        assertThat(scan().unresolved())
                .anySatisfy(one -> assertThat(one.unknown().what()).contains("method ways", "MAX_STEPS"));
    }

    /** A method with 1,000 places where the list may have been changed, each asked for at 1,000 places. */
    private static void ways(ClassWriter writer, String name) {
        MethodVisitor method =
                writer.visitMethod(Opcodes.ACC_STATIC, name, "(ZLcom/nylas/resources/Auth;)V", null, null);
        method.visitTypeInsn(Opcodes.NEW, "java/util/ArrayList");
        method.visitInsn(Opcodes.DUP);
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/util/ArrayList", "<init>", "()V", false);
        method.visitVarInsn(Opcodes.ASTORE, 2);
        String builder = "com/nylas/models/UrlForAuthenticationConfig$Builder";
        for (int i = 0; i < 1_000; i++) {
            Label next = new Label();
            method.visitVarInsn(Opcodes.ILOAD, 0);
            method.visitJumpInsn(Opcodes.IFEQ, next);
            method.visitInsn(Opcodes.RETURN);
            method.visitLabel(next);
            method.visitVarInsn(Opcodes.ALOAD, 2);
            method.visitLdcInsn("scope");
            method.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL, "java/util/ArrayList", "remove", "(Ljava/lang/Object;)Z", false);
            method.visitInsn(Opcodes.POP);
            method.visitTypeInsn(Opcodes.NEW, builder);
            method.visitVarInsn(Opcodes.ALOAD, 2);
            method.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL, builder, "scope", "(Ljava/util/List;)L" + builder + ";", false);
            method.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL, builder, "build", "()Lcom/nylas/models/UrlForAuthenticationConfig;", false);
            method.visitInsn(Opcodes.POP);
        }
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
    }

    @Test
    void aClassOfSuchMethodsIsLeftAndReportedAndTheOthersAreRead() throws IOException {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, 0, "p/Ways", null, "java/lang/Object", null);
        for (int i = 0; i < 10; i++) {
            ways(writer, "ways" + i);
        }
        writer.visitEnd();
        put("p/Ways", writer.toByteArray());
        CodeFacts facts = scan();
        assertThat(facts.unresolved())
                .anySatisfy(one -> assertThat(one.unknown().what()).contains("after ways4", "MAX_RESTARTS"))
                .noneSatisfy(one -> assertThat(one.unknown().what()).contains("ways5"));
    }

    @Test
    void valuesThatTurnInCirclesEnd() throws IOException {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, 0, "p/Circle", null, "java/lang/Object", null);
        for (int i = 0; i < 30; i++) {
            // Each method gives what two calls of the next one give: 2 to the 30 ways.
            MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "m" + i, "()Ljava/lang/String;", null, null);
            String next = "m" + (i + 1) % 30;
            method.visitMethodInsn(Opcodes.INVOKESTATIC, "p/Circle", next, "()Ljava/lang/String;", false);
            method.visitMethodInsn(Opcodes.INVOKESTATIC, "p/Circle", next, "()Ljava/lang/String;", false);
            method.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL,
                    "java/lang/String",
                    "concat",
                    "(Ljava/lang/String;)Ljava/lang/String;",
                    false);
            method.visitLdcInsn("https://api.us.nylas.com/v3/grants/g/messages");
            method.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL,
                    "java/lang/String",
                    "concat",
                    "(Ljava/lang/String;)Ljava/lang/String;",
                    false);
            method.visitInsn(Opcodes.ARETURN);
            method.visitMaxs(0, 0);
        }
        put("p/Circle", writer.toByteArray());
        CodeFacts facts = scan();
        assertThat(facts.unreadable()).isEmpty();
        assertThat(facts.calls())
                .filteredOn(call -> call.operation().id().equals(FACT))
                .extracting(call -> call.site().className())
                .containsOnly("p.Good");
        // A method that is left is named; none is dropped in silence.
        assertThat(facts.unresolved())
                .filteredOn(one -> one.site().className().equals("p.Circle"))
                .isNotEmpty();
    }

    /** ASM throws an AssertionError at the type of a field that is a method's; and reads a method without a name. */
    @ParameterizedTest
    @ValueSource(strings = {"assertion-error", "no-method-name"})
    void aClassThatTheJvmRefusesIsNamed(String name) throws IOException {
        try (InputStream stream = HostileClassTest.class.getResourceAsStream("/classes/" + name + ".class")) {
            put("p/Refused", stream.readAllBytes());
        }
        CodeFacts facts = scan();
        assertThat(facts.unreadable())
                .singleElement()
                .satisfies(one -> assertThat(one.location().file()).isEqualTo("p/Refused.class"));
        assertThat(facts.calls()).isNotEmpty();
    }

    @Test
    void bytecodeThatMakesNoSenseMakesItsClassUnreadable() throws IOException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, 0, "p/Senseless", null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "m", "()V", null, null);
        method.visitLdcInsn("https://api.us.nylas.com/v3/grants/g/messages");
        method.visitInsn(Opcodes.POP);
        method.visitInsn(Opcodes.POP);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(2, 0);
        writer.visitEnd();
        put("p/Senseless", writer.toByteArray());
        assertThat(scan().unreadable()).singleElement().satisfies(one -> {
            assertThat(one.location().file()).isEqualTo("p/Senseless.class");
            assertThat(one.reason()).startsWith("its code cannot be followed");
        });
    }

    /** A value that is made of 240 others needs a deep stack. Where it ends, the class is named, and the scan goes on. */
    @Test
    void aClassThatNeedsADeeperStackThanThereIsIsNamed() throws Exception {
        put("p/Deep", deep());
        // Loads all classes first: one whose loading meets the end of the stack is lost for the whole JVM.
        CodeFacts whole = scan();
        assertThat(whole.unreadable()).isEmpty();
        int named = 0;
        for (int kilobytes = 400; kilobytes >= 140; kilobytes -= 20) {
            CodeFacts facts = scanWithStack(kilobytes * 1024L);
            assertThat(facts.calls())
                    .anySatisfy(call -> assertThat(call.site().className()).isEqualTo("p.Good"));
            if (facts.unreadable().isEmpty()) {
                assertThat(facts.calls()).isEqualTo(whole.calls());
            } else {
                named++;
                assertThat(facts.unreadable()).singleElement().satisfies(one -> {
                    assertThat(one.location().file()).isEqualTo("p/Deep.class");
                    assertThat(one.reason()).isEqualTo("its code cannot be followed: it is nested too deeply");
                });
            }
        }
        assertThat(named).isPositive();
    }

    private CodeFacts scanWithStack(long bytes) throws InterruptedException, ExecutionException {
        FutureTask<CodeFacts> task = new FutureTask<>(this::scan);
        new Thread(null, task, "small stack", bytes).start();
        return task.get();
    }

    private static byte[] deep() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, 0, "p/Deep", null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "deep", "()V", null, null);
        method.visitLdcInsn("https://api.us.nylas.com/v3/grants/g/messages?limit=1");
        for (int i = 0; i < 240; i++) {
            method.visitLdcInsn("0");
            method.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL,
                    "java/lang/String",
                    "concat",
                    "(Ljava/lang/String;)Ljava/lang/String;",
                    false);
        }
        String builder = "java/net/http/HttpRequest$Builder";
        method.visitMethodInsn(
                Opcodes.INVOKESTATIC, "java/net/URI", "create", "(Ljava/lang/String;)Ljava/net/URI;", false);
        method.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                "java/net/http/HttpRequest",
                "newBuilder",
                "(Ljava/net/URI;)L" + builder + ";",
                false);
        method.visitMethodInsn(Opcodes.INVOKEINTERFACE, builder, "GET", "()L" + builder + ";", true);
        method.visitMethodInsn(Opcodes.INVOKEINTERFACE, builder, "build", "()Ljava/net/http/HttpRequest;", true);
        method.visitInsn(Opcodes.POP);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        writer.visitEnd();
        return writer.toByteArray();
    }

    @Test
    void aLoopOfLinksIsNotFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("p/loop"), folder);
        assertThat(scan().classes()).isEqualTo(1);
    }

    @Test
    void aMissingFolderIsReported() {
        CodeFacts facts = Scanner.scan(
                ScanRequest.builder().classDirectory(folder.resolve("nowhere")).build());
        assertThat(facts.complete()).isFalse();
        assertThat(facts.unreadable())
                .singleElement()
                .satisfies(folder -> assertThat(folder.reason()).isEqualTo("it does not exist"));
    }

    private CodeFacts scan() {
        return Scanner.scan(
                ScanRequest.builder().classDirectory(folder).sourceRoot(folder).build());
    }

    private void put(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
