package dev.leastscope.diagnose;

import dev.leastscope.text.SourceText;
import dev.leastscope.text.Tree;
import dev.leastscope.text.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The texts as printed that stand beside the rows of the table's source; the compiled table does without them. */
final class ErrorExamples {
    /** A text and the error that it shows. */
    record Example(String error, String text) {
        @Override
        public String toString() {
            return error + ": " + text;
        }
    }

    private ErrorExamples() {}

    static List<Example> all() {
        return texts("examples");
    }

    /** Texts that are near a sign of the row and about something else. */
    static List<Example> falseFriends() {
        return texts("false-friends");
    }

    private static List<Example> texts(String key) {
        Tree root = YamlReader.read(SourceText.read(Path.of("src/main/catalog/errors.yaml"), "errors.yaml")
                        .orThrow())
                .orThrow();
        List<Example> examples = new ArrayList<>();
        for (Tree row : items(root, "errors")) {
            for (Tree example : items(row, key)) {
                examples.add(
                        new Example(text(((Tree.Mapping) row).value("error").orElseThrow()), text(example)));
            }
        }
        return examples;
    }

    private static List<Tree> items(Tree map, String key) {
        return ((Tree.Mapping) map)
                .value(key)
                .map(list -> ((Tree.Sequence) list).items())
                .orElse(List.of());
    }

    private static String text(Tree scalar) {
        return ((Tree.Scalar) scalar).text();
    }
}
