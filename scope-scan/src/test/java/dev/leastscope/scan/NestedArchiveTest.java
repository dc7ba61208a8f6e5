package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.scan.archive.ZipBytes;
import dev.leastscope.scan.limits.ScanLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives in archives: each is read like one that stands alone, or it is named as unreadable. */
class NestedArchiveTest {
    private static final byte[] GOOD = GoodClass.bytes("p/Good");
    private static final byte[] INNER = ZipBytes.of(true, "p/Good.class", GOOD);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNestedArchiveIsRead(boolean compressed) throws IOException {
        assertRead(ZipBytes.of(compressed, "BOOT-INF/lib/inner.jar", INNER));
        assertRead(ZipBytes.of(compressed, "WEB-INF/lib/inner.jar", ZipBytes.of(false, "p/Good.class", GOOD)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aScriptBeforeANestedArchiveAndACommentBehindItAreNoTrouble(boolean compressed) throws IOException {
        byte[] script = "#!/bin/sh\nexec java -jar $0\n".getBytes(StandardCharsets.UTF_8);
        assertRead(ZipBytes.of(compressed, "lib/inner.jar", ZipBytes.join(script, INNER)));
        assertRead(ZipBytes.of(compressed, "lib/inner.jar", ZipBytes.withComment(INNER, "a comment")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNestedArchiveThatCannotBeReadIsNamed(boolean compressed) throws IOException {
        byte[] wrongHeader = INNER.clone();
        wrongHeader[1] = 'X';
        byte[][] broken = {
            {},
            "this is no archive".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(INNER, 20),
            Arrays.copyOf(INNER, INNER.length - 1),
            Arrays.copyOfRange(INNER, 5, INNER.length),
            wrongHeader
        };
        for (byte[] inner : broken) {
            CodeFacts facts = scan(ZipBytes.of(compressed, "lib/a.jar", inner, "p/Good.class", GOOD));
            assertThat(facts.unreadable())
                    .singleElement()
                    .satisfies(one -> assertThat(one.location().file()).startsWith("outer.jar!lib/a.jar"));
            assertThat(facts.calls()).isNotEmpty();
        }
    }

    @Test
    void anArchiveThatIsTooDeepIsNamed() throws IOException {
        byte[] archive = INNER;
        for (int depth = 1; depth < ScanLimits.MAX_ARCHIVE_DEPTH; depth++) {
            archive = ZipBytes.of(depth % 2 == 0, depth == 2 ? "web.war" : "lib/" + depth + ".jar", archive);
        }
        assertRead(ZipBytes.of(true, "last.jar", archive));
        CodeFacts facts = scan(ZipBytes.of(true, "more.jar", ZipBytes.of(true, "last.jar", archive)));
        assertThat(facts.classes()).isZero();
        assertThat(facts.unreadable()).singleElement().satisfies(one -> {
            assertThat(one.location().file()).startsWith("outer.jar!more.jar!last.jar!");
            assertThat(one.reason()).contains("ScanLimits.MAX_ARCHIVE_DEPTH");
        });
    }

    @Test
    void aCompressedArchiveThatDoesNotFitInMemoryIsRead() throws IOException {
        byte[] noise = new byte[ScanLimits.MAX_NESTED_BYTES_IN_MEMORY + 1];
        new Random(3).nextBytes(noise);
        byte[] large = ZipBytes.of(false, "a/first.bin", noise, "p/Good.class", GOOD);
        assertRead(ZipBytes.of(true, "lib/large.jar", large));
    }

    @Test
    void theSizeThatIsWrittenForANestedArchiveIsNotBelieved() throws IOException {
        byte[] outer = ZipBytes.of(true, "lib/inner.jar", INNER);
        int directory = lastIndexOf(outer, new byte[] {'P', 'K', 1, 2});
        for (int wrong : new int[] {INNER.length - 1, INNER.length + 1, 0, Integer.MAX_VALUE, -1, -2}) {
            byte[] lying = outer.clone();
            for (int i = 0; i < 4; i++) {
                lying[directory + 24 + i] = (byte) (wrong >> (8 * i));
            }
            assertThat(scan(lying).unreadable()).as("size %d", wrong).hasSize(1);
        }
    }

    @Test
    void entriesThatAreNoClassesAreNotInflated() throws IOException {
        // Twenty archives, each with an entry of one gigabyte: inflating one of them passes the budget of the archive.
        CodeFacts facts = scan(resource("entries-of-one-gigabyte.jar"));
        assertThat(facts.unreadable()).isEmpty();
        assertThat(facts.complete()).isTrue();
    }

    @Test
    void classesThatInflateToFarMoreThanTheArchiveEndIt() throws IOException {
        byte[] large = new byte[ScanLimits.RATIO_GRACE_BYTES];
        // A constant of the largest size, again and again: only the end of the class ends the search.
        System.arraycopy(
                new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 61, -1, -1}, 0, large, 0, 10);
        for (int at = 10; at + 3 < large.length; at += 3 + 0xffff) {
            large[at] = 1;
            large[at + 1] = -1;
            large[at + 2] = -1;
        }
        Object[] entries = new Object[120];
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = "p/C" + i + ".class";
            entries[i + 1] = large;
        }
        byte[] inner = ZipBytes.of(true, entries);
        CodeFacts facts =
                scan(ZipBytes.of(true, "a.jar", inner, "b.jar", inner, "c.jar", inner, "d.jar", inner, "e.jar", inner));
        assertThat(facts.classes()).isLessThan(130);
        assertThat(facts.unreadable())
                .anySatisfy(one -> assertThat(one.reason()).contains("the rest is not read", "MAX_INFLATE_RATIO"));
    }

    @Test
    void theCentralDirectoryDecidesWhatAnEntryIsCalled() throws IOException {
        // The header of fixture/Account.class says Account.dlass, and the end record counts 267 entries.
        CodeFacts facts = scan(resource("wrong-header-name-and-count.jar"));
        assertThat(facts.classes()).isEqualTo(11);
        assertThat(facts.unreadable())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).contains("end record gives another number of entries"));
    }

    private void assertRead(byte[] archive) throws IOException {
        CodeFacts facts = scan(archive);
        assertThat(facts.unreadable()).isEmpty();
        assertThat(facts.classes()).isEqualTo(1);
        assertThat(facts.calls())
                .anySatisfy(call -> assertThat(call.operation().id()).isEqualTo("GET /v3/grants/{grant_id}/messages"));
    }

    private CodeFacts scan(byte[] archive) throws IOException {
        return Scanner.scan(ScanRequest.builder()
                .archive(Files.write(folder.resolve("outer.jar"), archive))
                .sourceRoot(folder)
                .threads(2)
                .build());
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = NestedArchiveTest.class.getResourceAsStream("/archives/" + name)) {
            return stream.readAllBytes();
        }
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        int at = bytes.length - wanted.length;
        while (!Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
            at--;
        }
        return at;
    }
}
