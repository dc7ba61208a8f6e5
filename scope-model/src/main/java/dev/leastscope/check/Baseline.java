package dev.leastscope.check;

import dev.leastscope.text.FactFile;
import dev.leastscope.text.Location;
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
 * The accepted findings of the day when a project began to use checks. Its file has a line for each finding: rule, id,
 * severity, provider, layer and list ({@code -} where there is none), then {@code scope:} and {@code feature:} words. A line
 * accepts a finding with its id that is not more severe and has no further scopes or features. A check reads the file and never
 * writes it. Immutable.
 *
 * @since 0.1.0
 */
public final class Baseline {
    /** A baseline that accepts nothing. */
    public static final Baseline NONE = new Baseline(List.of());

    private static final String TITLE = "leastscope-baseline 2";
    private static final String OLD_TITLE = "# leastscope-baseline 1";

    /** The date is empty, because a baseline accepts a finding until it is fixed. */
    private static final Finding.Acceptance ACCEPTANCE = new Finding.Acceptance("baseline", "");

    private final List<BaselineEntry> entries;
    private final Map<String, List<BaselineEntry>> byId = new HashMap<>();

    private Baseline(List<BaselineEntry> entries) {
        this.entries = entries;
        for (BaselineEntry entry : entries) {
            List<BaselineEntry> same = byId.get(entry.id());
            if (same == null) {
                same = new ArrayList<>(1);
                byId.put(entry.id(), same);
            }
            same.add(entry);
        }
    }

    /** A baseline of all findings that no suppression accepts, except findings about suppressions, which cannot be accepted. */
    public static Baseline of(Collection<Finding> findings) {
        Set<String> known = new HashSet<>();
        List<BaselineEntry> entries = new ArrayList<>();
        for (Finding finding : findings) {
            boolean stands = finding.suppressed().isEmpty() || isBaseline(finding);
            if (stands && finding.acceptable()) {
                BaselineEntry entry = BaselineEntry.of(finding);
                if (known.add(entry.words().toString())) {
                    entries.add(entry);
                }
            }
        }
        return new Baseline(List.copyOf(entries));
    }

    /**
     * Reads a baseline file.
     *
     * @param file the file
     * @param name the file's name in places: a path relative to the source root, with {@code /}
     */
    public static Reading<Baseline> read(Path file, String name) {
        Reading<SourceText> source = SourceText.read(file, name, FactFile.FILE_BYTES);
        return source.value().isPresent() ? read(source.value().get()) : Reading.failed(source.problems());
    }

    /** Reads the text of a baseline file. */
    public static Reading<Baseline> read(SourceText source) {
        if (source.line(1).equals(OLD_TITLE)) {
            return Reading.failed(List.of(new Problem(
                    new Location(source.name(), 1, 1),
                    "this baseline has format 1, which does not say which scopes and features it accepts",
                    "run scope:baseline, which writes format 2",
                    "")));
        }
        Reading<List<FactFile.Fact>> facts = FactFile.read(source, TITLE, BaselineEntry.FIXED_WORDS);
        if (facts.value().isEmpty()) {
            return Reading.failed(facts.problems());
        }
        List<Problem> problems = new ArrayList<>();
        List<BaselineEntry> entries = new ArrayList<>();
        for (FactFile.Fact fact : facts.value().get()) {
            String mistake = BaselineEntry.mistake(fact.words());
            if (mistake.isEmpty()) {
                entries.add(BaselineEntry.read(fact.words()));
            } else {
                problems.add(
                        new Problem(fact.location(), mistake, "run scope:baseline, which writes the file again", ""));
            }
        }
        return problems.isEmpty() ? Reading.of(new Baseline(List.copyOf(entries))) : Reading.failed(problems);
    }

    /** The file's text. */
    public String text() {
        List<List<String>> facts = new ArrayList<>(entries.size());
        for (BaselineEntry entry : entries) {
            facts.add(entry.words());
        }
        return FactFile.write(TITLE, facts);
    }

    /** The number of findings that it accepts. */
    public int size() {
        return entries.size();
    }

    /**
     * The lines of the file that accepted none of these findings and can be removed.
     *
     * @param findings the findings of a check with this baseline
     * @param unjudged ids of rules that could not examine everything; their lines are not returned
     */
    List<String> solved(Collection<Finding> findings, Set<String> unjudged) {
        Set<String> standing = new HashSet<>();
        for (Finding finding : findings) {
            if (isBaseline(finding)) {
                standing.add(finding.id());
            }
        }
        TreeSet<String> solved = new TreeSet<>();
        for (BaselineEntry entry : entries) {
            if (!standing.contains(entry.id())
                    && !unjudged.contains(entry.words().get(0))) {
                solved.add(FactFile.line(entry.words()));
            }
        }
        return List.copyOf(solved);
    }

    /** The same findings in the same order. Those that the baseline accepts are marked. */
    List<Finding> apply(List<Finding> findings) {
        if (entries.isEmpty()) {
            return findings;
        }
        List<Finding> applied = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            List<BaselineEntry> same = byId.get(finding.id());
            boolean concerned = same != null && finding.suppressed().isEmpty() && finding.acceptable();
            applied.add(concerned ? apply(finding, same) : finding);
        }
        return applied;
    }

    private static Finding apply(Finding finding, List<BaselineEntry> same) {
        for (BaselineEntry entry : same) {
            if (entry.accepts(finding)) {
                return finding.accepted(ACCEPTANCE);
            }
        }
        Set<String> others = new TreeSet<>(BaselineEntry.contentsOf(finding));
        for (BaselineEntry entry : same) {
            others.removeAll(entry.contents());
        }
        return finding.adding(
                others.isEmpty()
                        ? "The baseline accepts it only with a lower severity."
                        : "The baseline accepts it without " + BaselineEntry.names(others) + ".");
    }

    private static boolean isBaseline(Finding finding) {
        return finding.suppressed().isPresent()
                && finding.suppressed().get().expires().isEmpty();
    }
}
