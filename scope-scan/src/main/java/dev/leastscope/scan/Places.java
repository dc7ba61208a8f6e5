package dev.leastscope.scan;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.text.Location;
import dev.leastscope.text.SecretDetector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Names places: source files where they are found, else class files. Paths are relative to the source root, with
 * slashes.
 */
final class Places {
    private final Path sourceRoot;
    private final List<Path> sourceDirectories;
    private final List<Path> classDirectories;
    private final Map<String, String> files = new HashMap<>();
    private String lastClass = "";
    private String lastSource = "";
    private String lastName = "";
    private String lastFile;

    Places(Path sourceRoot, List<Path> sourceDirectories, List<Path> classDirectories) {
        this.classDirectories = classDirectories;
        this.sourceRoot = sourceRoot;
        this.sourceDirectories = sourceDirectories;
    }

    /**
     * A file's name in reports. A file outside the source root has only its last part, so that no path of the machine
     * is printed.
     */
    static String relative(Path sourceRoot, Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path shown = whole.startsWith(sourceRoot) ? sourceRoot.relativize(whole) : whole.getFileName();
        return shown == null
                ? ""
                : SecretDetector.withoutTokens(shown.toString().replace('\\', '/'));
    }

    /**
     * The site of a place.
     *
     * @param readClass internal name of the class that was read; the place can be in another class that calls it
     * @param classFile the place of that class; used when the source is not found
     */
    CodeFacts.Site site(CodePlace place, String readClass, String classFile) {
        if (lastFile == null
                || !place.className().equals(lastClass)
                || !place.sourceFile().equals(lastSource)) {
            // Facts are grouped by class.
            lastClass = place.className();
            lastSource = place.sourceFile();
            lastName = SecretDetector.withoutTokens(place.className().replace('/', '.'));
            String key = place.className() + '\n' + place.sourceFile();
            lastFile = files.get(key);
            if (lastFile == null) {
                lastFile = SecretDetector.withoutTokens(source(place, classFile(place, readClass, classFile)));
                files.put(key, lastFile);
            }
        }
        // Facts are sorted by these fields, so a class without one of them must fail here, where its name is known.
        return new CodeFacts.Site(
                lastName,
                SecretDetector.withoutTokens(Objects.requireNonNull(place.method())),
                new Location(lastFile, place.line(), 0));
    }

    /** The class file of the place's own class: in its folder, else next to the class that was read. */
    private String classFile(CodePlace place, String readClass, String classFile) {
        String ending = readClass + ".class";
        boolean other = !place.className().equals(readClass);
        for (Path folder : other && isPlainPath(place.className()) ? classDirectories : List.<Path>of()) {
            Path file = folder.resolve(place.className() + ".class");
            if (Files.isRegularFile(file)) {
                return relative(sourceRoot, file);
            }
        }
        return !other || !classFile.endsWith(ending)
                ? classFile
                : classFile.substring(0, classFile.length() - ending.length()) + place.className() + ".class";
    }

    private String source(CodePlace place, String classFile) {
        int slash = place.className().lastIndexOf('/');
        String folder = slash < 0 ? "" : place.className().substring(0, slash + 1);
        if (!place.sourceFile().isEmpty() && isPlainName(place.sourceFile())) {
            for (Path directory : sourceDirectories) {
                // Kotlin allows sources without the folders of the common package prefix. Then the file is in the top
                // folder.
                for (String candidate : List.of(folder + place.sourceFile(), place.sourceFile())) {
                    Path file = directory.resolve(candidate);
                    if (Files.isRegularFile(file)) {
                        return relative(sourceRoot, file);
                    }
                }
            }
        }
        return classFile;
    }

    private static boolean isPlainPath(String className) {
        return !className.startsWith("/") && !className.contains("..") && isPlainName(className.replace('/', '.'));
    }

    /** Whether a name is a plain file name. It comes from the class file, so it can contain anything. */
    private static boolean isPlainName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < ' ' || "/\\:*?\"<>|".indexOf(name.charAt(i)) >= 0) {
                return false;
            }
        }
        return !name.startsWith(".");
    }
}
