package dev.leastscope.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** docs/architecture.md names packages, classes and methods as they are, and no package is too large to look through. */
class ArchitecturePageTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final String ROOT = "dev.leastscope";

    /** A package of more classes is divided; the rules are a flat list that Rules names. */
    private static final int MOST_CLASSES = 40;

    private static final String RULES = ROOT + ".check.rules";

    private static final Pattern CLASS = Pattern.compile("((?:[a-z]+\\.)*)([A-Z]\\w*)(?:\\.([a-z]\\w*))?");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern IN_PICTURE = Pattern.compile("(?m)^ +\\| ([a-z]+(?:\\.[a-z]+)*(?:\\.\\*)?)  ");

    /** The main classes below each package. */
    private static final Map<String, List<Path>> PACKAGES = new TreeMap<>();

    /** The file names of the tests. */
    private static final Set<String> TESTS = new TreeSet<>();

    private static String page;

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(REPOSITORY.resolve("docs/architecture.md"));
        List<Path> modules;
        try (Stream<Path> folders = Files.list(REPOSITORY)) {
            modules = folders.filter(folder -> folder.getFileName().toString().startsWith("scope-"))
                    .map(folder -> folder.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList();
        }
        for (Path sources : modules) {
            try (Stream<Path> files = Files.walk(sources.resolve("../../test/java"))) {
                files.forEach(file -> TESTS.add(file.getFileName().toString()));
            }
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> PACKAGES.computeIfAbsent(
                                        sources.relativize(file.getParent())
                                                .toString()
                                                .replace('\\', '/')
                                                .replace('/', '.'),
                                        name -> new ArrayList<>())
                                .add(file));
            }
        }
    }

    @Test
    @DisplayName("Each class and method that the page names exists, in the package that it names")
    void classes() throws IOException {
        Set<String> wrong = new TreeSet<>();
        int named = 0;
        for (String code : all(CODE, page)) {
            Matcher name = CLASS.matcher(code);
            if (name.matches()) {
                named++;
                if (!exists(name.group(1), name.group(2), name.group(3))) {
                    wrong.add(code);
                }
            }
        }
        assertThat(wrong)
                .as("docs/architecture.md names what is not in the code; write there what it is called now")
                .isEmpty();
        assertThat(named).isGreaterThan(30);
    }

    private static boolean exists(String folder, String simple, String method) throws IOException {
        if (TESTS.contains(simple + ".java")) {
            return true;
        }
        for (Map.Entry<String, List<Path>> one : PACKAGES.entrySet()) {
            if (!(one.getKey() + ".").endsWith("." + folder)) {
                continue;
            }
            for (Path file : one.getValue()) {
                boolean same = file.getFileName().toString().equals(simple + ".java");
                if (same && (method == null || Files.readString(file).contains(" " + method + "("))) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    @DisplayName("The picture shows each package of the model, the scanner and the engine, and no other")
    void picture() {
        List<String> shown = all(IN_PICTURE, page);
        Set<String> wrong = new TreeSet<>();
        for (String name : shown) {
            boolean group = name.endsWith(".*");
            String start = ROOT + "." + (group ? name.substring(0, name.length() - 1) : name);
            if (PACKAGES.keySet().stream().noneMatch(known -> group ? known.startsWith(start) : known.equals(start))) {
                wrong.add(name + " is in the picture and not in the code");
            }
        }
        for (String known : PACKAGES.keySet()) {
            String name = known.equals(ROOT) ? "" : known.substring(ROOT.length() + 1);
            boolean front = Set.of("", "cli", "guard", "maven", "testing").contains(name);
            String group = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) + ".*" : name;
            if (!front && !shown.contains(name) && !shown.contains(group)) {
                wrong.add(name + " is in the code and not in the picture");
            }
        }
        assertThat(wrong)
                .as("the picture of docs/architecture.md; correct it there")
                .isEmpty();
    }

    @Test
    @DisplayName("No package but that of the rules holds more than 40 classes")
    void sizes() {
        Set<String> large = new TreeSet<>();
        PACKAGES.forEach((name, files) -> {
            int classes = (int) files.stream()
                    .filter(file -> !file.endsWith("package-info.java"))
                    .count();
            if (classes > MOST_CLASSES && !name.equals(RULES)) {
                large.add(name + " holds " + classes + " classes; divide it by what belongs together");
            }
        });
        assertThat(large).isEmpty();
        assertThat(PACKAGES).containsKey(RULES);
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
