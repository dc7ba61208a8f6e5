package dev.leastscope.diagnose;

import dev.leastscope.text.InputFile;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The argument to explain: a text, or {@code @} and the file that contains it. @since 0.1.0 */
public final class ErrorArgument {
    private ErrorArgument() {}

    /**
     * Reads the text. A file can contain any bytes, as logs do. Bytes that are not UTF-8 become replacement characters.
     *
     * @param argument the text, or {@code @} and a file
     * @param folder the base of a relative file
     * @return the text; a problem when the file cannot be read or is too large
     */
    public static Reading<String> read(String argument, Path folder) {
        if (!argument.startsWith("@")) {
            return Reading.of(argument);
        }
        String name = argument.substring(1);
        try {
            byte[] bytes = InputFile.read(folder.resolve(name), Diagnoser.LONGEST_TEXT);
            if (bytes.length > Diagnoser.LONGEST_TEXT) {
                return failed(
                        name,
                        "the file has more than " + Diagnoser.LONGEST_TEXT + " bytes, which is the most that is read",
                        "copy the error out of it");
            }
            return Reading.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return failed(name, InputFile.reason(e), "write @ and the file's path, or the text itself");
        } catch (InvalidPathException e) {
            return failed(name, "the text after @ is not a path", "write @ and the file's path, or the text itself");
        }
    }

    private static <T> Reading<T> failed(String name, String message, String fix) {
        return Reading.failed(List.of(new Problem(new Location(name, 0, 0), message, fix, "")));
    }
}
