package dev.leastscope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs manifests against the findings that they must bring, so that a team can hold its own integrations, and what it
 * expects of them, in its tests:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> manifests() {
 *     return GoldenCases.in(Path.of("src/test/scopes"), LocalDate.of(2026, 11, 21)).stream()
 *             .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> GoldenCases.verify(golden)));
 * }
 * }</pre>
 *
 * <p>With {@code -Dupdate.golden} what is found is written down as what is expected: read the difference before you commit it.
 *
 * @since 0.1.0
 */
public final class GoldenCases {
    /** The system property that has expectations written instead of compared. */
    public static final String UPDATE = "update.golden";

    private GoldenCases() {}

    /**
     * Every folder below one that holds a manifest, in the order of their names.
     *
     * @param folder holds the cases, in folders of any depth
     * @param asOf the day on which cases are judged that do not name one
     */
    public static List<GoldenCase> in(Path folder, LocalDate asOf) {
        List<GoldenCase> cases = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(GoldenCase::isIn).sorted().toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                cases.add(GoldenCase.of(name, path, asOf));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(cases);
    }

    /**
     * Compares one case, or writes down what is found when {@code -Dupdate.golden} is set.
     *
     * @throws AssertionError with every difference when there is one
     */
    public static void verify(GoldenCase golden) {
        if (isUpdate()) {
            golden.update();
        }
        golden.verify();
    }

    /** Whether expectations are to be written instead of compared. */
    public static boolean isUpdate() {
        String update = System.getProperty(UPDATE);
        return update != null && !update.equals("false");
    }
}
