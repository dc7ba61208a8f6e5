package dev.leastscope.check;

import dev.leastscope.integration.Severity;
import dev.leastscope.text.FactFile;
import dev.leastscope.text.Location;
import dev.leastscope.text.Masking;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The findings that stood when a project began to be checked. Its file holds one finding a line: rule, id, severity, provider,
 * layer and list ({@code -} where there is none), then {@code scope:} and {@code feature:} words. A finding is accepted
 * when a line has its id, and when the finding is no heavier and holds no other scopes or features than the line. A
 * check reads the file and never writes it. Immutable.
 *
 * @since 0.1.0
 */
public final class Baseline {
    /** Accepts nothing. */
    public static final Baseline NONE = new Baseline(List.of());

    private static final String TITLE = "leastscope-baseline 2";
    private static final String OLD_TITLE = "# leastscope-baseline 1";
    private static final int ID_LENGTH = 16;
    private static final int FIXED_WORDS = 6;
    private static final String SCOPE = "scope:";
    private static final String FEATURE = "feature:";

    /** The date is empty: a baseline accepts a finding until it is fixed. */
    private static final Finding.Acceptance ACCEPTANCE = new Finding.Acceptance("baseline", "");

    private final List<Entry> entries;
    private final Map<String, List<Entry>> byId = new HashMap<>();

    /** One line: its words, and what they accept. */
    private record Entry(String id, Severity severity, Set<String> contents, List<String> words) {
        private boolean accepts(Finding finding) {
            return severity.reaches(finding.defaultSeverity()) && contents.containsAll(contentsOf(finding));
        }
    }

    private Baseline(List<Entry> entries) {
        this.entries = entries;
        for (Entry entry : entries) {
            List<Entry> same = byId.get(entry.id());
            if (same == null) {
                same = new ArrayList<>(1);
                byId.put(entry.id(), same);
            }
            same.add(entry);
        }
    }

    /** A baseline of all findings that stand. Findings about suppressions cannot be accepted. */
    public static Baseline of(Collection<Finding> findings) {
        Set<String> known = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        for (Finding finding : findings) {
            boolean stands = finding.suppressed().isEmpty() || isBaseline(finding);
            if (stands && finding.acceptable()) {
                Entry entry = entry(finding);
                if (known.add(entry.words().toString())) {
                    entries.add(entry);
                }
            }
        }
        return new Baseline(List.copyOf(entries));
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param name what its places are called: a path relative to the source root, with {@code /}
     */
    public static Reading<Baseline> read(Path file, String name) {
        Reading<SourceText> source = SourceText.read(file, name, FactFile.FILE_BYTES);
        return source.value().isPresent() ? read(source.value().get()) : Reading.failed(source.problems());
    }

    /** Reads a text at hand. */
    public static Reading<Baseline> read(SourceText source) {
        if (source.line(1).equals(OLD_TITLE)) {
            return Reading.failed(List.of(new Problem(
                    new Location(source.name(), 1, 1),
                    "this baseline has format 1, which does not say which scopes and features it accepts",
                    "run scope:baseline, which writes format 2",
                    "")));
        }
        Reading<List<FactFile.Fact>> facts = FactFile.read(source, TITLE, FIXED_WORDS);
        if (facts.value().isEmpty()) {
            return Reading.failed(facts.problems());
        }
        List<Problem> problems = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (FactFile.Fact fact : facts.value().get()) {
            String mistake = mistake(fact.words());
            if (mistake.isEmpty()) {
                entries.add(entry(fact.words()));
            } else {
                problems.add(
                        new Problem(fact.location(), mistake, "run scope:baseline, which writes the file anew", ""));
            }
        }
        return problems.isEmpty() ? Reading.of(new Baseline(List.copyOf(entries))) : Reading.failed(problems);
    }

    /** The file's text. */
    public String text() {
        List<List<String>> facts = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            facts.add(entry.words());
        }
        return FactFile.write(TITLE, facts);
    }

    /** How many findings it accepts. */
    public int size() {
        return entries.size();
    }

    /**
     * Its entries that accepted none of these findings, as they stand in the file: they can be removed.
     *
     * @param findings what a check with this baseline found
     * @param unjudged ids of rules that could not look at everything, so that no finding of them proves nothing
     */
    List<String> solved(Collection<Finding> findings, Set<String> unjudged) {
        Set<String> standing = new HashSet<>();
        for (Finding finding : findings) {
            if (isBaseline(finding)) {
                standing.add(finding.id());
            }
        }
        TreeSet<String> solved = new TreeSet<>();
        for (Entry entry : entries) {
            if (!standing.contains(entry.id())
                    && !unjudged.contains(entry.words().get(0))) {
                solved.add(FactFile.line(entry.words()));
            }
        }
        return List.copyOf(solved);
    }

    /** The same findings in the same order, those of the baseline marked. */
    List<Finding> apply(List<Finding> findings) {
        if (entries.isEmpty()) {
            return findings;
        }
        List<Finding> applied = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            List<Entry> same = byId.get(finding.id());
            boolean concerned = same != null && finding.suppressed().isEmpty() && finding.acceptable();
            applied.add(concerned ? apply(finding, same) : finding);
        }
        return applied;
    }

    private static Finding apply(Finding finding, List<Entry> same) {
        for (Entry entry : same) {
            if (entry.accepts(finding)) {
                return finding.accepted(ACCEPTANCE);
            }
        }
        Set<String> others = new TreeSet<>(contentsOf(finding));
        for (Entry entry : same) {
            others.removeAll(entry.contents());
        }
        return finding.adding(
                others.isEmpty()
                        ? "The baseline accepts it only with a lower severity."
                        : "The baseline accepts it without " + names(others) + ".");
    }

    private static String names(Set<String> contents) {
        StringBuilder names = new StringBuilder();
        for (String word : contents) {
            names.append(names.length() == 0 ? "" : ", ").append(word.substring(word.indexOf(':') + 1));
        }
        return names.toString();
    }

    private static boolean isBaseline(Finding finding) {
        return finding.suppressed().isPresent()
                && finding.suppressed().get().expires().isEmpty();
    }

    private static Set<String> contentsOf(Finding finding) {
        Set<String> contents = new TreeSet<>();
        for (String scope : finding.scopes()) {
            contents.add(SCOPE + Masking.unlessSecret(scope));
        }
        for (String feature : finding.features()) {
            contents.add(FEATURE + Masking.unlessSecret(feature));
        }
        return contents;
    }

    private static Entry entry(Finding finding) {
        List<String> words = new ArrayList<>(8);
        words.add(finding.rule());
        words.add(finding.id());
        words.add(finding.defaultSeverity().id());
        words.add(finding.provider().isPresent() ? finding.provider().get().id() : "");
        words.add(finding.layer().isPresent() ? finding.layer().get().id() : "");
        words.add(Masking.unlessSecret(finding.list()));
        Set<String> contents = contentsOf(finding);
        words.addAll(contents);
        return new Entry(finding.id(), finding.defaultSeverity(), contents, List.copyOf(words));
    }

    /** Whatever somebody wrote into the file may be printed or written again. */
    private static Entry entry(List<String> written) {
        List<String> words = new ArrayList<>(written.size());
        for (String word : written) {
            String kind = words.size() < FIXED_WORDS ? "" : word.startsWith(SCOPE) ? SCOPE : FEATURE;
            words.add(kind + Masking.unlessSecret(word.substring(kind.length())));
        }
        return new Entry(
                words.get(1),
                severity(words.get(2)),
                new TreeSet<>(words.subList(FIXED_WORDS, words.size())),
                List.copyOf(words));
    }

    /** What is wrong with a line; empty when nothing is. */
    private static String mistake(List<String> words) {
        if (!isId(words.get(1))) {
            return "the second word is not the id of a finding";
        }
        if (severity(words.get(2)) == null) {
            return "the third word is not a severity";
        }
        for (String word : words.subList(FIXED_WORDS, words.size())) {
            if (!word.startsWith(SCOPE) && !word.startsWith(FEATURE)) {
                return "from the seventh word on, each begins with scope: or feature:";
            }
        }
        return "";
    }

    /** The severity of a word; null when it is none. */
    private static Severity severity(String word) {
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(word)) {
                return severity;
            }
        }
        return null;
    }

    private static boolean isId(String text) {
        if (text.length() != ID_LENGTH) {
            return false;
        }
        for (int i = 0; i < ID_LENGTH; i++) {
            char c = text.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
                return false;
            }
        }
        return true;
    }
}
