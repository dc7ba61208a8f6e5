package dev.leastscope.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.errors.Actor;
import dev.leastscope.integration.Integration;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts as people paste them, some with the manifest of their project, and the right answer to each. A folder holds input.txt,
 * sometimes nylas-scopes.yaml, and expected.txt with one fact a line: error, only and order (recognised ids), not-known, foreign,
 * cause (how the first cause begins), who (of the first step, else of the first cause), add (a part of a scope that a step
 * adds), rule (of a step), place (how a step's place begins), words (that the answer says it rests on words), text and never (a
 * part of the printed answer).
 */
class ExplainCasesTest {
    private static final Path CASES = Path.of("src/test/explain-cases");
    private static final Diagnoser DIAGNOSER = new Diagnoser(Catalog.builtIn(), "2026-11-28");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAnsweredRight(Path folder) throws IOException {
        Path manifest = folder.resolve("nylas-scopes.yaml");
        Optional<Integration> project = Files.exists(manifest)
                ? Optional.of(ManifestReader.withoutFiles()
                        .read(SourceText.of("nylas-scopes.yaml", Files.readString(manifest)))
                        .orThrow())
                : Optional.empty();
        Diagnosis diagnosis = DIAGNOSER
                .explain(Files.readString(folder.resolve("input.txt")), project)
                .orThrow();
        List<String> expected = Files.readAllLines(folder.resolve("expected.txt"));
        assertThat(expected).isNotEmpty();
        for (String line : expected) {
            int colon = line.indexOf(": ");
            check(folder + ", " + line, line.substring(0, colon), line.substring(colon + 2), diagnosis);
        }
    }

    private static void check(String what, String key, String value, Diagnosis diagnosis) {
        List<String> ids =
                diagnosis.answers().stream().map(answer -> answer.error().id()).toList();
        String text = DiagnosisText.of(diagnosis);
        switch (key) {
            case "error" -> assertThat(ids).as(what).startsWith(value);
            case "only" -> assertThat(ids).as(what).containsExactly(value);
            case "order" -> assertThat(ids).as(what).containsExactly(value.split(", "));
            case "not-known" -> assertThat(ids).as(what).isEmpty();
            case "foreign" ->
                assertThat(diagnosis.foreign())
                        .as(what)
                        .extracting(ForeignSign::id)
                        .contains(value);
            case "cause" ->
                assertThat(first(diagnosis).causes().get(0).cause().cause())
                        .as(what)
                        .startsWith(value);
            case "who" ->
                assertThat(String.join(", ", who(first(diagnosis)))).as(what).startsWith(value);
            case "add" ->
                assertThat(first(diagnosis).steps())
                        .as(what)
                        .anyMatch(step -> step.add().stream().anyMatch(scope -> scope.contains(value)));
            case "rule" ->
                assertThat(first(diagnosis).steps())
                        .as(what)
                        .extracting(Step::rule)
                        .contains(value);
            case "place" ->
                assertThat(first(diagnosis).steps())
                        .as(what)
                        .anyMatch(step -> step.location().toString().startsWith(value));
            case "words" ->
                assertThat(first(diagnosis).recognisedBy().equals("words"))
                        .as(what)
                        .isEqualTo(Boolean.parseBoolean(value));
            case "text" -> assertThat(text).as(what).contains(value);
            case "never" -> assertThat(text).as(what).doesNotContain(value);
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static ErrorAnswer first(Diagnosis diagnosis) {
        assertThat(diagnosis.answers()).isNotEmpty();
        return diagnosis.answers().get(0);
    }

    private static List<String> who(ErrorAnswer answer) {
        List<Actor> actors = answer.steps().isEmpty()
                ? answer.causes().get(0).cause().who()
                : answer.steps().get(0).who();
        return actors.stream().map(Actor::id).toList();
    }
}
