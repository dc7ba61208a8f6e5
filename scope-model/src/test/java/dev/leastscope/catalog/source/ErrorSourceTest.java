package dev.leastscope.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.errors.Actor;
import dev.leastscope.catalog.errors.ErrorTable;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import dev.leastscope.text.Tree;
import dev.leastscope.text.YamlReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong row of errors.yaml is named; the compiled table says what the source says. */
class ErrorSourceTest {
    private static final String ROW = """
            format: 1
            shared:
              - shared: again
                cause: Old.
                check: Look.
                remedy: Again.
                who: [end-user]
            errors:
              - error: nylas-v3.sample
                title: A sample
                origin: nylas-v3
                patterns: ["sample {name} text"]
                operations: ["GET /v3/x"]
                causes:
                  - cause: Wrong.
                    check: Look.
                    remedy: Fix.
                    who: [developer]
                  - use: again
                examples: ["a sample text"]
                basis: documented
                source: https://developer.nylas.com/docs/api/errors
                checked: 2026-11-21
            """;

    @Test
    void aGoodRowIsRead() {
        ErrorTable table = read(ROW, List.of());
        assertThat(table.errors()).hasSize(1);
        assertThat(table.errors().get(0).causes()).hasSize(2);
        assertThat(table.errors().get(0).causes().get(1).who()).containsExactly(Actor.END_USER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    title: A sample                  | titel: A sample         | the key 'title' is missing
                    origin: nylas-v3                 | origin: nylas-v4        | 'nylas-v4' is not known here
                    who: [developer]                 | who: [somebody]         | 'somebody' is not known here
                    who: [developer]                 | who: []                 | it does not say who must act
                    use: again                       | use: never              | no shared cause 'never'
                    GET /v3/x                        | GET /v3/y               | the operation 'GET /v3/y' is not in the table
                    checked: 2026-11-21              | checked: yesterday      | is not a date
                    https://developer.nylas.com/docs | https://example.com     | is not a known host of such pages
                    sample {name} text               | sample {name text       | the placeholder is written {name}
                    sample {name} text               | {name} text             | no pattern begins with it
                    examples: ["a sample text"]      | examples: []            | an error needs an example
                    """)
    void aWrongRowIsNamed(String right, String wrong, String message) {
        List<Problem> problems = new ArrayList<>();
        String text = ROW.replace(right, wrong);
        assertThat(text).isNotEqualTo(ROW);
        ErrorSource.read(tree(text, problems), List.of("GET /v3/x"), problems);
        assertThat(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")))
                .contains("errors.yaml:", message);
    }

    @Test
    void anUnknownReplacementIsNamed() {
        List<Problem> problems = new ArrayList<>();
        String text = ROW.replace("origin: nylas-v3\n", "origin: nylas-v3\n    instead-of: [nylas-v3.other]\n");
        ErrorSource.read(tree(text, problems), List.of("GET /v3/x"), problems);
        assertThat(problems.toString()).contains("row nylas-v3.sample: instead-of names 'nylas-v3.other'");
    }

    @Test
    void theCompiledTableSaysWhatTheSourceSays() throws Exception {
        List<Problem> problems = new ArrayList<>();
        String text = Files.readString(Path.of("src/main/catalog/errors.yaml"), StandardCharsets.UTF_8);
        List<String> operations = Catalog.builtIn().operations(ApiVersion.V3).stream()
                .map(Operation::id)
                .toList();
        ErrorTable source = ErrorSource.read(tree(text, problems), operations, problems);
        assertThat(problems).isEmpty();
        assertThat(ErrorTable.builtIn().errors()).isEqualTo(source.errors());
        assertThat(ErrorTable.builtIn().foreign()).isEqualTo(source.foreign());
    }

    private static Tree tree(String text, List<Problem> problems) {
        Reading<Tree> tree = YamlReader.read(SourceText.of("errors.yaml", text));
        problems.addAll(tree.problems());
        return tree.value().orElseGet(() -> new Tree.Mapping(Map.of(), Location.NONE));
    }

    private static ErrorTable read(String text, List<Problem> expected) {
        List<Problem> problems = new ArrayList<>();
        ErrorTable table = ErrorSource.read(tree(text, problems), List.of("GET /v3/x"), problems);
        assertThat(problems).isEqualTo(expected);
        return table;
    }
}
