package dev.leastscope.engine.write;

import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.report.output.OutputFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/**
 * Replaces the content of a user's file, completely or not at all. The permissions and the byte order mark are kept.
 */
final class EditedFile {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private EditedFile() {}

    static void write(Path file, String text) {
        Path temporary = null;
        try {
            // The target of a link is edited; the link stays.
            Path target = file.toRealPath();
            temporary = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".tmp");
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Files.write(temporary, startsWithByteOrderMark(target) ? withByteOrderMark(bytes) : bytes);
            PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
            if (view != null) {
                view.setPermissions(Files.getPosixFilePermissions(target));
            }
            OutputFolder.replace(temporary, target);
        } catch (IOException e) {
            delete(temporary);
            throw new BadInputException(file + " cannot be written and is unchanged: " + e.getMessage());
        }
    }

    private static boolean startsWithByteOrderMark(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(BYTE_ORDER_MARK.length);
            return Arrays.equals(start, BYTE_ORDER_MARK);
        }
    }

    private static byte[] withByteOrderMark(byte[] bytes) {
        byte[] all = new byte[BYTE_ORDER_MARK.length + bytes.length];
        System.arraycopy(BYTE_ORDER_MARK, 0, all, 0, BYTE_ORDER_MARK.length);
        System.arraycopy(bytes, 0, all, BYTE_ORDER_MARK.length, bytes.length);
        return all;
    }

    private static void delete(Path temporary) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                // The write error is reported. A remaining temporary file does no harm.
            }
        }
    }
}
