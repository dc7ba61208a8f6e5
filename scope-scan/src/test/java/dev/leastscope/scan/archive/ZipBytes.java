package dev.leastscope.scan.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small archives. */
public final class ZipBytes {
    private ZipBytes() {}

    /**
     * An archive.
     *
     * @param pairs a name and its bytes, then the next name
     */
    public static byte[] of(boolean compressed, Object... pairs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < pairs.length; i += 2) {
                byte[] content = (byte[]) pairs[i + 1];
                ZipEntry header = new ZipEntry((String) pairs[i]);
                if (!compressed) {
                    CRC32 crc = new CRC32();
                    crc.update(content);
                    header.setMethod(ZipEntry.STORED);
                    header.setSize(content.length);
                    header.setCrc(crc.getValue());
                }
                zip.putNextEntry(header);
                zip.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The archive with a comment at its end. */
    public static byte[] withComment(byte[] archive, String comment) {
        byte[] text = comment.getBytes(StandardCharsets.UTF_8);
        byte[] whole = join(archive, text);
        whole[archive.length - 2] = (byte) text.length;
        return whole;
    }

    /** One behind the other. */
    public static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
