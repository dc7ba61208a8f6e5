package dev.leastscope.scan.archive;

import dev.leastscope.scan.GoodClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes of an archive are wrong: what the JDK's ZipFile reads is read equally, or reported as unreadable. */
class MutatedArchiveTest {
    @TempDir
    Path folder;

    @Test
    void everyByteOfAnArchive() throws IOException {
        everyByte(ZipBytes.of(true, "p/Good.class", GoodClass.bytes("p/Good"), "p/Other.class", new byte[] {1, 2}));
    }

    @Test
    void everyByteOfAnArchiveWithACommentAndAPrefix() throws IOException {
        byte[] plain = ZipBytes.of(false, "p/A.class", new byte[] {1}, "p/B.class", new byte[] {2, 3});
        everyByte(ZipBytes.join("#!/bin/sh\nexec java\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), plain));
        everyByte(ZipBytes.withComment(plain, "a comment"));
    }

    @Test
    void everyByteOfAnArchiveInAnArchive() throws IOException {
        byte[] inner = ZipBytes.of(true, "p/A.class", new byte[] {1}, "p/B.class", new byte[] {2, 3});
        everyByte(ZipBytes.of(false, "BOOT-INF/lib/a.jar", inner));
        // The bytes of the inner archive change before it is compressed.
        Random random = new Random(17);
        for (int at = 0; at < inner.length; at++) {
            byte[] mutant = inner.clone();
            mutant[at] ^= (byte) (1 + random.nextInt(255));
            compare(ZipBytes.of(true, "WEB-INF/lib/a.jar", mutant));
        }
    }

    @Test
    void archivesThatAreCutAndArchivesWithSeveralWrongBytes() throws IOException {
        byte[] inner = ZipBytes.of(true, "p/A.class", GoodClass.bytes("p/A"), "p/B.class", GoodClass.bytes("p/B"));
        byte[] outer = ZipBytes.of(false, "lib/a.jar", inner, "p/C.class", GoodClass.bytes("p/C"));
        Random random = new Random(42);
        for (int round = 0; round < 3000; round++) {
            byte[] mutant = outer.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                // Mostly in the last part, where the directories are.
                int at = random.nextInt(4) == 0
                        ? random.nextInt(mutant.length)
                        : mutant.length - 1 - random.nextInt(400);
                mutant[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(3) - 1);
            }
            compare(random.nextInt(10) == 0 ? Arrays.copyOf(mutant, random.nextInt(mutant.length)) : mutant);
        }
    }

    private void everyByte(byte[] archive) throws IOException {
        compare(archive);
        Random random = new Random(archive.length);
        for (int at = 0; at < archive.length; at++) {
            for (byte value : new byte[] {(byte) ~archive[at], (byte) random.nextInt(256), (byte) (archive[at] + 1)}) {
                byte[] mutant = archive.clone();
                mutant[at] = value;
                compare(mutant);
            }
        }
        for (int length = 0; length < archive.length; length++) {
            compare(Arrays.copyOf(archive, length));
        }
    }

    private void compare(byte[] archive) throws IOException {
        Path file = Files.write(folder.resolve("mutant.jar"), archive);
        ArchiveOracle.compare(file, folder);
    }
}
