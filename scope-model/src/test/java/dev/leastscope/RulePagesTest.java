package dev.leastscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.leastscope.check.Category;
import dev.leastscope.check.Rule;
import dev.leastscope.check.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule has a page, and every page is true: its examples are run, and what it prints is compared. */
class RulePagesTest {
    private static final Path PAGES = Path.of("..", "docs", "rules");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> pages() {
        return Rules.all().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> page(rule)));
    }

    private void page(Rule rule) throws IOException {
        Path file = PAGES.resolve(rule.id() + ".md");
        if (!Files.exists(file) || !RulePage.read(file).sections().equals(RulePage.SECTIONS)) {
            fail("Write docs/rules/" + rule.id() + ".md with five free lines and the sections \"## "
                    + String.join("\", \"## ", RulePage.SECTIONS)
                    + "\": Bad holds a yaml block that breaks the rule and an empty text block, Good a yaml block, How to"
                    + " suppress a yaml block (copy docs/rules/scope.duplicate.md). -Dupdate.golden writes the free lines and"
                    + " the text block.");
        }
        RulePage page = RulePage.read(file);
        if (GoldenCases.isUpdate()) {
            page.update(head(rule), run(rule, "bad", page.files("Bad")));
            page = RulePage.read(file);
        }
        assertHead(rule, page);
        assertBad(rule, page);
        assertGood(rule, page);
        assertSuppression(rule, page);
    }

    private static List<String> head(Rule rule) {
        return List.of(
                "# " + rule.id(),
                "",
                "**" + rule.severity().id() + "** · " + rule.category().title(),
                "",
                rule.summary());
    }

    private static void assertHead(Rule rule, RulePage page) {
        List<String> head = head(rule);
        for (int i = 0; i < head.size(); i++) {
            assertThat(page.line(i)).isEqualTo(head.get(i));
        }
    }

    private void assertBad(Rule rule, RulePage page) throws IOException {
        List<String> found = run(rule, "bad", page.files("Bad"));
        assertThat(found).as("the bad example").isEqualTo(page.found());
        assertThat(of(rule, found)).as("the bad example").isNotEmpty();
    }

    private void assertGood(Rule rule, RulePage page) throws IOException {
        List<String> found = run(rule, "good", page.files("Good"));
        assertThat(of(rule, found)).as("the good example").isEmpty();
        assertThat(found)
                .as("the good example")
                .noneMatch(line -> line.startsWith("error") || line.startsWith("problem"));
    }

    /** The suppression to paste accepts every finding of the bad example. Some rules cannot be suppressed and show none. */
    private void assertSuppression(Rule rule, RulePage page) throws IOException {
        Map<String, String> files = page.files("Bad");
        List<RulePage.Block> blocks = page.blocks("How to suppress");
        if (blocks.isEmpty()) {
            assertThat(rule.id()).as("has a suppression to paste").startsWith("suppression.");
            return;
        }
        files.merge("nylas-scopes.yaml", blocks.get(0).content(), String::concat);
        assertThat(of(rule, run(rule, "suppressed", files)))
                .as("with the suppression")
                .isNotEmpty()
                .allMatch(line -> line.split(" ", 3)[1].equals("suppressed"));
    }

    private static List<String> of(Rule rule, List<String> found) {
        List<String> lines = new ArrayList<>();
        for (String line : found) {
            if (line.contains(" " + rule.id() + ": ")) {
                lines.add(line);
            }
        }
        return lines;
    }

    private List<String> run(Rule rule, String example, Map<String, String> files) throws IOException {
        Path target = Files.createDirectories(folder.resolve(rule.id()).resolve(example));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(target.resolve(file.getKey()), file.getValue());
        }
        return GoldenCase.of(rule.id(), target, AS_OF).found();
    }

    @Test
    void theIndexListsAllRules() throws IOException {
        Path file = PAGES.resolve("README.md");
        if (GoldenCases.isUpdate()) {
            Files.writeString(file, index());
        }
        if (!Files.readString(file).equals(index())) {
            fail("docs/rules/README.md does not list the rules as they are: run this test with -Dupdate.golden.");
        }
    }

    private static String index() {
        StringBuilder text = new StringBuilder("""
                # Rules

                This page is generated from the list of rules: do not edit it. The tables give the usual severity. The page of a rule says when
                its severity differs. `severities` under `policy` in the manifest changes severities for a team.
                """);
        for (Category category : Category.values()) {
            text.append("\n## ").append(Character.toUpperCase(category.title().charAt(0)));
            text.append(category.title().substring(1)).append("\n\n| rule | severity | finds |\n|---|---|---|\n");
            for (Rule rule : Rules.all()) {
                if (rule.category() == category) {
                    text.append("| [")
                            .append(rule.id())
                            .append("](")
                            .append(rule.id())
                            .append(".md) | ");
                    text.append(rule.severity().id())
                            .append(" | ")
                            .append(rule.summary())
                            .append(" |\n");
                }
            }
        }
        return text.toString();
    }

    @Test
    void noPageIsLeftOfARuleThatIsGone() throws IOException {
        List<String> known = new ArrayList<>(List.of("README.md"));
        for (Rule rule : Rules.all()) {
            known.add(rule.id() + ".md");
        }
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString())).isSubsetOf(known);
        }
    }
}
