package dev.leastscope.text;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {
    @TempDir
    Path folder;

    private static String reported(Reading<SourceText> reading) {
        assertThat(reading.problems()).hasSize(1);
        return reading.problems().get(0).location() + " "
                + reading.problems().get(0).message();
    }

    @Test
    @DisplayName("Lines end with LF, CR or both, and columns count code points")
    void lines() {
        SourceText text = SourceText.of("a", "one\r\ntwo\rthree\n😀x\n");
        assertThat(text.lines()).isEqualTo(5);
        assertThat(text.line(1)).isEqualTo("one");
        assertThat(text.line(2)).isEqualTo("two");
        assertThat(text.line(3)).isEqualTo("three");
        assertThat(text.line(4)).isEqualTo("😀x");
        assertThat(text.line(5)).isEmpty();
        assertThat(text.line(6)).isEmpty();
        assertThat(text.locationOf(text.text().indexOf('x'))).hasToString("a:4:2");
        assertThat(text.locationOf(0)).hasToString("a:1:1");
        assertThat(text.locationOf(1_000)).hasToString("a:5:1");
    }

    @Test
    @DisplayName("A byte order mark is no part of the text")
    void byteOrderMark() {
        Reading<SourceText> reading = SourceText.decode("a", "\uFEFFx".getBytes(UTF_8));
        assertThat(reading.orThrow().text()).isEqualTo("x");
    }

    @Test
    @DisplayName("What is not UTF-8 is refused with the offset of the byte")
    void notUtf8() {
        byte[] latin = {'a', ':', '\n', 'b', (byte) 0xE9, '\n'};
        assertThat(reported(SourceText.decode("a", latin)))
                .isEqualTo("a:2 the file is not UTF-8: the byte at offset 4 is invalid");
        byte[] cut = {'a', (byte) 0xC3};
        assertThat(reported(SourceText.decode("a", cut)))
                .isEqualTo("a:1 the file is not UTF-8: the byte at offset 1 is invalid");
        byte[] overlong = {(byte) 0xC0, (byte) 0xAF};
        assertThat(reported(SourceText.decode("a", overlong)))
                .isEqualTo("a:1 the file is not UTF-8: the byte at offset 0 is invalid");
        byte[] utf16 = "\uFEFFa: b".getBytes(UTF_16LE);
        assertThat(reported(SourceText.decode("a", utf16))).isEqualTo("a:1 the file is UTF-16");
    }

    @Test
    @DisplayName("Size is looked at before the file is read, and a file of just the limit is read")
    void size() throws IOException {
        Path file = Files.write(folder.resolve("a"), new byte[11]);
        assertThat(reported(SourceText.read(file, "a", 10)))
                .isEqualTo("a the file is larger than 10 bytes; larger files are not read");
        assertThat(SourceText.read(file, "a", 11).orThrow().text()).hasSize(11);
        Path large = Files.write(folder.resolve("b"), new byte[Limits.FILE_BYTES + 1]);
        assertThat(reported(SourceText.read(large, "b")))
                .isEqualTo("b the file is larger than 256 KiB; larger files are not read");
    }

    @Test
    @DisplayName("A device is refused, not read without end")
    void endless() {
        Path zero = Path.of("/dev/zero");
        if (Files.exists(zero)) {
            assertThat(reported(SourceText.read(zero, "zero")))
                    .isEqualTo("zero it is a pipe, a socket or a device, not a file");
        }
    }

    @Test
    @DisplayName("Missing files and folders are reported without the machine's path")
    void missing() {
        assertThat(reported(SourceText.read(folder.resolve("x"), "x"))).isEqualTo("x there is no such file");
        assertThat(reported(SourceText.read(folder, "f"))).isEqualTo("f it is a folder, not a file");
    }

    @Test
    @DisplayName("The text itself does not show in toString")
    void toStringIsTheName() {
        assertThat(SourceText.of("a.yaml", "secret")).hasToString("a.yaml");
    }
}
