package dev.leastscope.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.check.Examination;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.CodeFactsFile;
import dev.leastscope.integration.Integration;
import dev.leastscope.lock.Lock;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.text.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** Console, Markdown, HTML and JSON say the same of each request, in the same words, for every golden case. */
class AgreementTest {
    private static final Path CASES = Path.of("src/test/cases");
    private static final String MANIFEST = "nylas-scopes.yaml";
    private static final Pattern CARD = Pattern.compile("<article class=\"card\".*?</article>", Pattern.DOTALL);
    private static final Pattern HEADLINE = Pattern.compile("<p class=\"headline\">(.*?)</p>");
    private static final Pattern ROW = Pattern.compile("<tr role=\"row\" class=\"[a-z]+\">.*?</tr>", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("<code title=\"[^\"]*\">(.*?)</code>");
    private static final Pattern MARK = Pattern.compile("<span class=\"mark\">(.*?)</span>");
    private static final int SHOWN = 12;

    private static final Map<String, List<String>> WORDS = Map.of(
            "missing", List.of("missing"),
            "identityMissing", List.of("identity scope missing"),
            "moreThanNeeded", List.of("broader than needed", "already covered", "not needed"),
            "wrong", List.of("wrong", "conflicts with a wider scope"));

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Path> folders;
        try (Stream<Path> files = Files.walk(CASES)) {
            folders = files.filter(file -> file.getFileName().toString().equals(MANIFEST))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
        assertThat(folders).hasSizeGreaterThan(300);
        return folders.stream()
                .map(folder ->
                        DynamicTest.dynamicTest(CASES.relativize(folder).toString(), () -> agree(report(folder))));
    }

    private static void agree(Report report) {
        Map<String, String> written = WrittenFormats.of(report);
        Map<?, ?> json = new Yaml().load(written.get("report.json"));
        List<String> cards = found(CARD, written.get("index.html"));
        List<List<String>> rows = rows(written.get("report.md"));
        List<String> console =
                ConsoleSummary.of(report).stream().map(ConsoleLine::text).toList();
        List<?> requests = (List<?>) json.get("requests");
        assertThat(cards).hasSameSizeAs(requests);
        assertThat(rows).hasSize(requests.isEmpty() ? 0 : Math.min(requests.size(), 50) + 1);
        int line = 0;
        for (int i = 0; i < requests.size(); i++) {
            Map<?, ?> request = (Map<?, ?>) requests.get(i);
            line = console.indexOf(console.stream()
                    .skip(line)
                    .filter(text -> !text.startsWith(" "))
                    .findFirst()
                    .orElseThrow());
            agree(
                    request,
                    cards.get(i),
                    i < 50 ? columns(rows, i + 1) : Map.of(),
                    console.subList(line, console.size()));
            line++;
        }
        String sentence = report.summary().sentence();
        if (!report.isUnreadable()) {
            assertThat(written.get("report.md")).contains(sentence);
            assertThat(console.stream().filter(text -> text.startsWith("Leastscope: ")))
                    .allMatch(text -> text.contains(sentence));
        }
    }

    private static void agree(Map<?, ?> request, String card, Map<String, String> row, List<String> console) {
        String counts = counts(request);
        String headline = found(HEADLINE, card).get(0);
        String head = console.get(0);
        if (counts.isEmpty()) {
            assertThat(headline).doesNotContain(" missing", " more than needed", " wrong");
            assertThat(head).doesNotContain(" missing", " more than needed", " wrong");
        } else {
            assertThat(headline).endsWith(": " + counts);
            assertThat(head).endsWith(": " + counts);
        }
        String difference = console.stream()
                .skip(1)
                .takeWhile(text -> text.startsWith("  "))
                .filter(text -> text.matches(" {2}\\S.* (missing|wrong|more than needed): .*"))
                .findFirst()
                .orElse("");
        WORDS.forEach((key, words) -> {
            List<?> names = (List<?>) request.get(key);
            List<String> marked = found(ROW, card).stream()
                    .filter(text -> words.contains(found(MARK, text).get(0)))
                    .map(text -> found(NAME, text).get(0))
                    .toList();
            assertThat(marked).as("HTML: " + key).hasSameSizeAs(names);
            String column = column(key);
            if (row.containsKey(column) && !row.get(column).equals("unknown")) {
                assertThat(count(row.get(column))).as("Markdown: " + key).isEqualTo(names.size());
            } else {
                assertThat(names).as("Markdown: " + key).isEmpty();
            }
            if (!names.isEmpty() && names.size() <= SHOWN) {
                for (String name : marked) {
                    assertThat(unescaped(difference)).as("console: " + key).contains(unescaped(name));
                }
                assertThat(difference).contains(column + ": ");
            }
        });
    }

    private static String column(String key) {
        return switch (key) {
            case "identityMissing" -> "identity scopes missing";
            case "moreThanNeeded" -> "more than needed";
            default -> key;
        };
    }

    private static int count(String cell) {
        if (cell.equals("-")) {
            return 0;
        }
        Matcher more = Pattern.compile("and (\\d+) more$").matcher(cell);
        int shown = cell.split(", ", -1).length;
        return more.find() ? shown - 1 + Integer.parseInt(more.group(1)) : shown;
    }

    private static String counts(Map<?, ?> request) {
        List<String> counts = new ArrayList<>();
        int identity = ((List<?>) request.get("identityMissing")).size();
        add(counts, request, "missing", " missing");
        add(counts, request, "identityMissing", identity == 1 ? " identity scope missing" : " identity scopes missing");
        add(counts, request, "moreThanNeeded", " more than needed");
        add(counts, request, "wrong", " wrong");
        return String.join(", ", counts);
    }

    private static void add(List<String> counts, Map<?, ?> request, String key, String words) {
        int count = ((List<?>) request.get(key)).size();
        if (count > 0) {
            counts.add(count + words);
        }
    }

    private static List<List<String>> rows(String markdown) {
        return markdown.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> Stream.of(line.split("(?<!\\\\)\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static Map<String, String> columns(List<List<String>> rows, int index) {
        Map<String, String> columns = new HashMap<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            columns.put(rows.get(0).get(i), rows.get(index).get(i));
        }
        return columns;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.groupCount() == 0 ? match.group() : match.group(1))
                .toList();
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replace(": :", "::")
                .replace("# #", "##");
    }

    private static Report report(Path folder) throws IOException {
        Path day = folder.resolve("asOf");
        CheckOptions options = CheckOptions.asOf(
                        Files.exists(day)
                                ? LocalDate.parse(Files.readString(day, UTF_8).strip())
                                : LocalDate.of(2026, 11, 21))
                .subject(Subject.module("com.acme:app").manifest(MANIFEST));
        Reading<Integration> reading = ManifestReader.in(folder).read(folder.resolve(MANIFEST));
        if (!reading.problems().isEmpty()) {
            return Report.unreadable(
                    reading.problems(),
                    Subject.module("com.acme:app").manifest(MANIFEST),
                    Catalog.builtIn().version(),
                    "2026-11-21",
                    Optional.empty());
        }
        Path facts = folder.resolve("facts.json");
        if (Files.exists(facts)) {
            Reading<CodeFacts> code = CodeFactsFile.read(facts, "facts.json", Catalog.builtIn());
            if (code.value().isPresent()) {
                options = options.code(code.orThrow(), Examination.ScopeOfCode.WHOLE);
            }
        }
        Path lock = folder.resolve("nylas-scopes.lock");
        if (Files.exists(lock)) {
            Reading<Lock> before = Lock.read(lock, "nylas-scopes.lock");
            if (before.value().isPresent()) {
                options = options.lock(before.orThrow());
            }
        }
        return Leastscope.check(reading.orThrow(), options);
    }
}
