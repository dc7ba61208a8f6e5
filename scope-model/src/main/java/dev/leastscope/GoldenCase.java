package dev.leastscope;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.check.Baseline;
import dev.leastscope.check.Checker;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.CodeFactsFile;
import dev.leastscope.integration.Integration;
import dev.leastscope.lock.Lock;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A manifest in a folder of its own, and the findings that it must bring: no fewer and no more.
 *
 * <p>{@code expected.findings} holds one line a finding, {@code severity file:line:column rule: message}; the message may be
 * cut short. A suppressed finding's severity is followed by {@code suppressed}. Where a file cannot be read, a line says
 * {@code problem file:line:column message}. Empty lines and lines that begin with {@code #} are left out.
 *
 * <p>Beside the manifest can stand a lock file, {@code nylas-scopes.lock}, a baseline, {@code nylas-scopes.baseline}, and what
 * a scan of all code has seen, {@code facts.json}.
 *
 * @since 0.1.0
 */
public final class GoldenCase {
    private static final String MANIFEST = "nylas-scopes.yaml";
    private static final String LOCK = "nylas-scopes.lock";
    private static final String BASELINE = "nylas-scopes.baseline";
    private static final String FACTS = "facts.json";
    private static final String EXPECTED = "expected.findings";
    private static final String AS_OF = "asOf";

    private final String name;
    private final Path folder;
    private final LocalDate asOf;

    private GoldenCase(String name, Path folder, LocalDate asOf) {
        this.name = name;
        this.folder = folder;
        this.asOf = asOf;
    }

    /**
     * The case in a folder.
     *
     * @param name what to call it
     * @param folder holds {@code nylas-scopes.yaml} and whatever else the case needs
     * @param asOf the day on which it is judged, unless a file {@code asOf} in the folder holds another
     */
    public static GoldenCase of(String name, Path folder, LocalDate asOf) {
        return new GoldenCase(name, folder, asOf);
    }

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(MANIFEST));
    }

    /** What to call it. */
    public String name() {
        return name;
    }

    /** Where it stands. */
    public Path folder() {
        return folder;
    }

    /** What is found, one line each, in the order of the places. */
    public List<String> found() {
        Catalog catalog = Catalog.builtIn();
        List<String> lines = new ArrayList<>();
        Optional<Integration> integration = read(
                MANIFEST, file -> ManifestReader.in(folder).rules(Rules::ids).read(file), lines);
        Optional<CodeFacts> code = read(FACTS, file -> CodeFactsFile.read(file, FACTS, catalog), lines);
        Optional<Lock> lock = read(LOCK, file -> Lock.read(file, LOCK), lines);
        Optional<Baseline> baseline = read(BASELINE, file -> Baseline.read(file, BASELINE), lines);
        if (lines.isEmpty() && integration.isPresent()) {
            Resolver resolver = new Resolver(catalog, day());
            Examination examination = new Examination(
                    integration.get(),
                    resolver.resolve(integration.get(), code),
                    code,
                    Examination.ScopeOfCode.WHOLE,
                    lock,
                    catalog,
                    resolver,
                    day());
            Checker checker = new Checker(Rules.all(), baseline.orElse(Baseline.NONE));
            for (Finding finding : checker.check(examination, Optional.empty()).findings()) {
                lines.add(line(finding));
            }
        }
        return lines;
    }

    private <T> Optional<T> read(String file, Function<Path, Reading<T>> reader, List<String> lines) {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        Reading<T> reading = reader.apply(path);
        for (Problem problem : reading.problems()) {
            lines.add("problem " + problem.location() + " " + problem.message());
        }
        return reading.value();
    }

    private static String line(Finding finding) {
        return finding.severity().id() + (finding.suppressed().isPresent() ? " suppressed " : " ") + finding.location()
                + " " + finding.rule() + ": " + finding.message();
    }

    private String day() {
        Path file = folder.resolve(AS_OF);
        return Files.exists(file) ? text(file).strip() : asOf.toString();
    }

    /** What is expected, comments left out. */
    public List<String> expected() {
        Path file = folder.resolve(EXPECTED);
        List<String> lines = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : text(file).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.stripTrailing());
                }
            }
        }
        return lines;
    }

    /** What is found and not expected ({@code + ...}), and what is expected and not found ({@code - ...}); empty when all is well. */
    public List<String> differences() {
        List<String> unexpected = new ArrayList<>(found());
        List<String> missing = new ArrayList<>();
        for (String line : expected()) {
            if (!removeFirst(line, unexpected)) {
                missing.add("- " + line);
            }
        }
        List<String> differences = new ArrayList<>(missing);
        for (String line : unexpected) {
            differences.add("+ " + line);
        }
        return differences;
    }

    private static boolean removeFirst(String beginning, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(beginning)) {
                lines.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Compares. @throws AssertionError with every difference when there is one */
    public void verify() {
        List<String> differences = differences();
        if (!differences.isEmpty()) {
            throw new AssertionError(
                    name + " (" + folder.resolve(EXPECTED) + "):\n  " + String.join("\n  ", differences));
        }
    }

    /** Writes what is found as what is expected. Comments at the head stay, and so do lines that are right, though cut short. */
    public void update() {
        if (differences().isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(head());
        List<String> expected = new ArrayList<>(expected());
        for (String line : found()) {
            text.append(kept(line, expected)).append('\n');
        }
        try {
            Files.writeString(folder.resolve(EXPECTED), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kept(String line, List<String> expected) {
        for (int i = 0; i < expected.size(); i++) {
            if (line.startsWith(expected.get(i))) {
                return expected.remove(i);
            }
        }
        return line;
    }

    private String head() {
        Path file = folder.resolve(EXPECTED);
        StringBuilder head = new StringBuilder();
        if (Files.exists(file)) {
            for (String line : text(file).split("\n", -1)) {
                if (!line.startsWith("#")) {
                    break;
                }
                head.append(line.stripTrailing()).append('\n');
            }
        }
        return head.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its name. */
    @Override
    public String toString() {
        return name;
    }
}
