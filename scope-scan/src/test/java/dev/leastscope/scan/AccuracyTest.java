package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.PublishedFacts;
import dev.leastscope.scan.corpus.Recorder;
import dev.leastscope.scan.corpus.RecordingLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How exact the scanner is on the programs of src/test/corpus. Each program says beside its lines what must be found; each also
 * runs with recording stubs, and what ran must be among the facts. {@code -Dupdate.golden} writes docs/scanner-accuracy.md.
 */
class AccuracyTest {
    private static final Path CORPUS = Path.of("src/test/corpus");
    private static final Path PAGE = Path.of("../docs/scanner-accuracy.md");
    private static final List<String> LANGUAGES = List.of("java", "kotlin", "groovy", "scala");

    @TempDir
    static Path work;

    /** By file of the corpus. */
    private static final Map<String, Program> PROGRAMS = new TreeMap<>();

    /** One program: what is expected, what was found, what ran; facts without their file, {@code 12 call direct ...}. */
    private record Program(String language, String idiom, List<String> expected, List<String> found, Set<String> ran) {
        List<String> missed() {
            return without(expected, found);
        }

        /** An unresolved place says that something is not known, and invents nothing. */
        List<String> invented() {
            List<String> rest = without(found, expected);
            rest.removeIf(fact -> fact.contains(" unresolved "));
            return rest;
        }

        boolean isNegative() {
            return expected.isEmpty();
        }

        /** Whether something is missed at a program of which the scan says nothing at all. */
        boolean isSilentMiss() {
            return !missed().isEmpty() && found.stream().noneMatch(fact -> fact.contains(" unresolved "));
        }

        private static List<String> without(List<String> facts, List<String> others) {
            List<String> rest = new ArrayList<>(facts);
            others.forEach(rest::remove);
            return rest;
        }
    }

    @BeforeAll
    static void scanAndRunEachProgram() throws Exception {
        Path signatures = FixtureApplication.signatures(work);
        Path java = work.resolve("java-classes");
        Path library = work.resolve("library-classes");
        FixtureApplication.compileAll(ApiVersion.V3, CORPUS.resolve("library"), library, work);
        FixtureApplication.compileAll(ApiVersion.V3, CORPUS.resolve("java"), java, work, library);
        PublishedFacts published = published(library);
        for (String language : LANGUAGES) {
            Path classes = language.equals("java") ? java : CORPUS.resolve(language + "-classes");
            Path sources = CORPUS.resolve(language);
            Map<String, List<String>> found = byFile(FactLines.of(Scanner.scan(ScanRequest.builder()
                    .classDirectory(classes)
                    .sourceDirectory(sources)
                    .sourceRoot(sources)
                    .library("com.example:wrapper:1", published)
                    .build())));
            Map<String, List<String>> expected = byFile(FactLines.expected(sources));
            ClassLoader loader = new RecordingLoader(List.of(classes, library), signatures);
            for (String file : files(sources)) {
                String name = file.substring(0, file.lastIndexOf('.')).replace('/', '.');
                String idiom = file.split("/", -1)[language.equals("java") ? 1 : 2];
                PROGRAMS.put(
                        language + "/" + file,
                        new Program(
                                language,
                                idiom,
                                expected.getOrDefault(file, List.of()),
                                found.getOrDefault(file, List.of()),
                                run(loader, name)));
            }
        }
    }

    /** What the wrapper library has in its jar: its classes are not scanned with those of the programs. */
    private static PublishedFacts published(Path library) {
        Path sources = CORPUS.resolve("library");
        CodeFacts facts = Scanner.scan(ScanRequest.builder()
                .classDirectory(library)
                .sourceDirectory(sources)
                .sourceRoot(sources)
                .build());
        return Publication.of(List.of(library), List.of(), sources, facts, "sha256:0");
    }

    private static Set<String> run(ClassLoader loader, String name) throws Exception {
        Recorder.start();
        loader.loadClass(name).getMethod("run").invoke(null);
        return Recorder.ran();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, List<String>> byFile(List<String> facts) {
        Map<String, List<String>> byFile = new LinkedHashMap<>();
        for (String fact : facts) {
            int colon = fact.indexOf(':');
            byFile.computeIfAbsent(fact.substring(0, colon), key -> new ArrayList<>())
                    .add(fact.substring(colon + 1));
        }
        return byFile;
    }

    @Test
    void nothingIsInvented() {
        PROGRAMS.forEach(
                (file, program) -> assertThat(program.invented()).as(file).isEmpty());
    }

    @Test
    void nearlyEverythingIsFoundAndNothingIsMissedInSilence() {
        int expected = 0;
        int missed = 0;
        for (Map.Entry<String, Program> one : PROGRAMS.entrySet()) {
            expected += one.getValue().expected().size();
            missed += one.getValue().missed().size();
            assertThat(one.getValue().isSilentMiss())
                    .as(one.getKey() + " " + one.getValue().missed())
                    .isFalse();
        }
        assertThat(missed * 100).isLessThanOrEqualTo(expected * 2);
    }

    /** The truth is what ran: an operation, a scope, a trigger that is not among the facts is an error of the expectations. */
    @Test
    void theFactsHoldWhatRan() {
        PROGRAMS.forEach((file, program) -> {
            for (String ran : program.ran()) {
                assertThat(program.found()).as(file + " ran " + ran).anyMatch(fact -> isShownBy(ran, fact));
            }
        });
    }

    private static boolean isShownBy(String ran, String fact) {
        if (fact.contains(" unresolved ")) {
            return true;
        }
        String value = ran.substring(ran.indexOf(' ') + 1);
        if (ran.startsWith("call ")) {
            return fact.contains(" call ") && fact.endsWith(" " + value);
        }
        if (ran.startsWith("trigger ")) {
            return fact.contains(" trigger ") && fact.endsWith(" " + value);
        }
        return fact.contains(" auth ") && List.of(fact.split("[ ;]+", -1)).contains(value);
    }

    /** A program of which nothing must be found does nothing when it runs, and raises no question; each other one does something. */
    @Test
    void onlyTheOthersThanTheNegativeProgramsDoSomethingWithNylas() {
        PROGRAMS.forEach((file, program) -> {
            assertThat(program.ran().isEmpty())
                    .as(file + " ran " + program.ran())
                    .isEqualTo(program.isNegative());
            if (program.isNegative()) {
                assertThat(program.found()).as(file).isEmpty();
            }
        });
    }

    @Test
    void eachFactHasALine() {
        PROGRAMS.forEach(
                (file, program) -> assertThat(program.found()).as(file).noneMatch(fact -> fact.startsWith("0 ")));
    }

    @Test
    void theCorpusIsLargeEnoughAndHalfOfItIsNegative() {
        assertThat(PROGRAMS).hasSizeGreaterThanOrEqualTo(120);
        assertThat(PROGRAMS.values().stream().filter(Program::isNegative).count() * 2)
                .isGreaterThanOrEqualTo(PROGRAMS.size());
    }

    @Test
    void thePageIsMadeOfTheseTests() throws IOException {
        String page = page();
        if (System.getProperty("update.golden") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # How exact the scanner is

                The test `AccuracyTest` writes this page. It scans the programs of `scope-scan/src/test/corpus`. Comments in each
                program say what the scanner must find. The test also runs each program with recording stubs of the SDK and of the HTTP
                clients: each operation, scope and trigger that ran must be among the facts. A negative program must give no fact.
                Precision is the share of expected facts among the facts found. Recall is the share of facts found among the expected facts. A
                silent miss is a program with a missed fact and no place that the scan reports as unresolved.

                | language | idiom | programs | negative | facts expected | precision | recall | silent misses |
                |---|---|---|---|---|---|---|---|
                """);
        Map<String, List<Program>> rows = new TreeMap<>();
        PROGRAMS.values()
                .forEach(program -> rows.computeIfAbsent(
                                program.language() + " | " + program.idiom(), key -> new ArrayList<>())
                        .add(program));
        rows.forEach((name, programs) -> row(page, name, programs));
        row(page, "**all** | ", List.copyOf(PROGRAMS.values()));
        Set<String> misses = new TreeSet<>();
        PROGRAMS.forEach(
                (file, program) -> program.missed().forEach(fact -> misses.add("- `" + file + ":" + fact + "`")));
        page.append("\nFacts that are missed and reported as unresolved:")
                .append(misses.isEmpty() ? " none.\n" : "\n\n");
        misses.forEach(miss -> page.append(miss).append('\n'));
        return page.toString();
    }

    private static void row(StringBuilder page, String name, List<Program> programs) {
        int expected = 0;
        int found = 0;
        int missed = 0;
        int invented = 0;
        long negative = 0;
        long silent = 0;
        for (Program program : programs) {
            expected += program.expected().size();
            found += program.expected().size()
                    - program.missed().size()
                    + program.invented().size();
            missed += program.missed().size();
            invented += program.invented().size();
            negative += program.isNegative() ? 1 : 0;
            silent += program.isSilentMiss() ? 1 : 0;
        }
        page.append("| ")
                .append(name)
                .append(" | ")
                .append(programs.size())
                .append(" | ")
                .append(negative);
        page.append(" | ").append(expected).append(" | ").append(percent(found - invented, found));
        page.append(" | ")
                .append(percent(expected - missed, expected))
                .append(" | ")
                .append(silent)
                .append(" |\n");
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "-" : 100 * part / whole + " %";
    }
}
