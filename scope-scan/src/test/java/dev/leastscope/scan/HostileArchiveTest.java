package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.scan.limits.ScanLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Whatever an archive holds: what cannot be read is named, and the facts of the other entries stay. */
class HostileArchiveTest {
    private static final byte[] GOOD = GoodClass.bytes("p/Good");

    @TempDir
    Path folder;

    @Test
    void aPlainArchiveIsRead() throws IOException {
        assertGood(scan(write("plain.jar", entries("p/Good.class", GOOD), true)));
        assertGood(scan(write("stored.jar", entries("p/Good.class", GOOD), false)));
    }

    @Test
    void aBombIsStoppedAndTheLimitIsNamed() throws IOException {
        byte[] bomb = new byte[ScanLimits.MAX_CLASS_BYTES + 4096];
        System.arraycopy(GOOD, 0, bomb, 0, 8);
        CodeFacts facts = scan(write("bomb.jar", entries("p/Good.class", GOOD, "p/Bomb.class", bomb), true));
        assertGood(facts);
        assertThat(facts.unreadable())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).contains("ScanLimits.MAX_"));
    }

    @Test
    void aBombThatDoesNotNameNylasIsNamed() throws IOException {
        byte[] bomb = new byte[ScanLimits.MAX_CLASS_BYTES + 4096];
        System.arraycopy(GOOD, 0, bomb, 0, 8);
        Map<String, byte[]> entries = entries("p/Good.class", GOOD, "p/Bomb.class", bomb);
        byte[] deep = bytes(entries("lib/inner.jar", bytes(entries, true)), true);
        for (Path archive : new Path[] {write("bomb.jar", entries, true), file("deep.jar", deep)}) {
            CodeFacts facts = scan(archive);
            assertGood(facts);
            assertThat(facts.classes() + facts.unreadable().size()).isEqualTo(2);
        }
    }

    @Test
    void aClassThatIsCutOffBehindItsPoolIsNamedWhenItNamesNylasAndDismissedWhenNot() throws IOException {
        ClassWriter plain = new ClassWriter(0);
        plain.visit(Opcodes.V17, 0, "p/Plain", null, "java/lang/Object", null);
        byte[] other = plain.toByteArray();
        CodeFacts facts = scan(write(
                "cut.jar",
                entries(
                        "p/Good.class",
                        GOOD,
                        "p/Cut.class",
                        Arrays.copyOf(GOOD, GOOD.length - 3),
                        "p/Plain.class",
                        Arrays.copyOf(other, other.length - 3)),
                true));
        assertGood(facts);
        assertThat(facts.classes()).isEqualTo(3);
        assertThat(facts.unreadable())
                .singleElement()
                .satisfies(one -> assertThat(one.location().file()).endsWith("p/Cut.class"));
    }

    @Test
    void namesThatLeaveTheArchiveAreOnlyNames() throws IOException {
        CodeFacts facts = scan(write("evil.jar", entries("../../evil.class", GOOD), true));
        assertGood(facts);
        assertThat(folder.resolve("../../evil.class")).doesNotExist();
    }

    @Test
    void twoEntriesOfOneNameAreBothRead() throws IOException {
        byte[] twice = bytes(entries("p/Good.class", GOOD, "p/Gooe.class", GOOD), true);
        byte[] other = "Gooe".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2; i++) {
            // In its own header, and in the central directory.
            twice[indexOf(twice, other) + 3] = 'd';
        }
        CodeFacts facts = scan(file("twice.jar", twice));
        assertGood(facts);
        assertThat(facts.classes()).isEqualTo(2);
        assertThat(facts.unreadable()).isEmpty();
    }

    @Test
    void emptyTextAndCutEntriesAreNamed() throws IOException {
        CodeFacts facts = scan(write(
                "odd.jar",
                entries(
                        "p/Empty.class",
                        new byte[0],
                        "p/Text.class",
                        "text".getBytes(StandardCharsets.UTF_8),
                        "p/Cut.class",
                        Arrays.copyOf(GOOD, 200),
                        "p/Good.class",
                        GOOD),
                true));
        assertGood(facts);
        assertThat(facts.unreadable()).hasSize(3);
    }

    @Test
    void multiReleaseClassesAreRead() throws IOException {
        CodeFacts facts = scan(write("mr.jar", entries("META-INF/versions/17/p/Good.class", GOOD), true));
        assertGood(facts);
    }

    @Test
    void encryptedAndContradictingEntriesAreNamed() throws IOException {
        byte[] plain = bytes(entries("p/Good.class", GOOD), true);
        byte[] encrypted = plain.clone();
        int central = indexOf(encrypted, new byte[] {'P', 'K', 1, 2});
        encrypted[central + 8] |= 1;
        encrypted[6] |= 1;
        assertThat(scan(file("encrypted.jar", encrypted)).unreadable()).isNotEmpty();
        byte[] method = plain.clone();
        method[central + 10] = 99;
        assertThat(scan(file("method.jar", method)).unreadable()).isNotEmpty();
        byte[] contradicting = bytes(entries("p/Good.class", GOOD, "p/Other.class", GOOD), true);
        contradicting[8] = 0;
        CodeFacts facts = scan(file("contradicting.jar", contradicting));
        assertGood(facts);
    }

    @Test
    void brokenArchivesAreOneFindingEach() throws IOException {
        byte[] plain = bytes(entries("p/Good.class", GOOD), true);
        assertThat(scan(file("text.jar", "no archive".getBytes(StandardCharsets.UTF_8)))
                        .unreadable())
                .hasSize(1);
        assertThat(scan(file("empty.jar", new byte[0])).unreadable()).hasSize(1);
        assertThat(scan(file("cut.jar", Arrays.copyOf(plain, plain.length - 30)))
                        .unreadable())
                .hasSize(1);
        assertThat(scan(folder.resolve("nowhere.jar")).unreadable())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("it does not exist"));
    }

    private static void assertGood(CodeFacts facts) {
        assertThat(facts.calls())
                .anySatisfy(call -> assertThat(call.operation().id()).isEqualTo("GET /v3/grants/{grant_id}/messages"));
    }

    private CodeFacts scan(Path archive) {
        return Scanner.scan(ScanRequest.builder()
                .archive(archive)
                .sourceRoot(folder)
                .threads(1)
                .build());
    }

    private static Map<String, byte[]> entries(Object... pairs) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            entries.put((String) pairs[i], (byte[]) pairs[i + 1]);
        }
        return entries;
    }

    private Path write(String name, Map<String, byte[]> entries, boolean compressed) throws IOException {
        return file(name, bytes(entries, compressed));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] bytes(Map<String, byte[]> entries, boolean compressed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, entries, compressed);
        return bytes.toByteArray();
    }

    private static void write(OutputStream out, Map<String, byte[]> entries, boolean compressed) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                if (!compressed) {
                    CRC32 crc = new CRC32();
                    crc.update(entry.getValue());
                    header.setMethod(ZipEntry.STORED);
                    header.setSize(entry.getValue().length);
                    header.setCrc(crc.getValue());
                }
                zip.putNextEntry(header);
                zip.write(entry.getValue());
            }
        }
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not there");
    }
}
