package dev.leastscope.engine.usage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The digest of a folder of compiled classes. It changes when a class is added, removed, moved within the folder or
 * changed. It connects a usage file with the code that made the calls.
 *
 * @since 0.1.0
 */
public final class ClassDigest {
    private ClassDigest() {}

    /**
     * The digest: {@code sha256:} and 64 hexadecimal digits.
     *
     * @param folder a folder; one that does not exist has the digest of an empty one
     * @throws IOException when a class file cannot be read
     */
    public static String of(Path folder) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        for (var file : classes(folder).entrySet()) {
            digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            long size = 0;
            try (InputStream in = Files.newInputStream(file.getValue())) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                    size += read;
                }
            }
            digest.update(Long.toString(size).getBytes(StandardCharsets.US_ASCII));
            digest.update((byte) 0);
        }
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static SortedMap<String, Path> classes(Path folder) throws IOException {
        SortedMap<String, Path> classes = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return classes;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class") && Files.isRegularFile(file))
                    .forEach(file ->
                            classes.put(folder.relativize(file).toString().replace('\\', '/'), file));
        }
        return classes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
