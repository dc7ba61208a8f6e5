package dev.leastscope.report.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Writes the page's content security policy during the build. The policy contains the digests of the style sheet and
 * the script. So nothing is loaded, only these two run, and any injected text stays text.
 */
public final class PagePolicy {
    static final String FILE = "page.policy";

    private PagePolicy() {}

    /**
     * Writes {@code page.policy} next to the style sheet and the script.
     *
     * @param arguments the folder that contains them
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        String policy =
                of(Files.readAllBytes(folder.resolve("page.css")), Files.readAllBytes(folder.resolve("page.js")));
        Files.writeString(folder.resolve(FILE), policy);
    }

    static String of(byte[] style, byte[] script) {
        return "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src 'sha256-"
                + digest(style) + "'; script-src 'sha256-" + digest(script) + "'";
    }

    private static String digest(byte[] text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
