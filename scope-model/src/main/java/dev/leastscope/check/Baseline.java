package dev.leastscope.check;

import dev.leastscope.integration.Layer;
import dev.leastscope.text.FactFile;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The findings that stood when a project began to be checked. Its file holds one finding a line: the rule, the finding's
 * id and, for people, what it is about. A check reads it and never writes it. Immutable.
 *
 * @since 0.1.0
 */
public final class Baseline {
    /** Accepts nothing. */
    public static final Baseline NONE = new Baseline(Map.of());

    private static final String TITLE = "leastscope-baseline 1";
    private static final int ID_LENGTH = 16;

    /** The date is empty: a baseline holds until its finding is mended. */
    private static final Finding.Acceptance ACCEPTANCE = new Finding.Acceptance("baseline", "");

    /** The words of its lines by the ids of the findings. */
    private final Map<String, List<String>> entries;

    private Baseline(Map<String, List<String>> entries) {
        this.entries = entries;
    }

    /** A baseline of all findings that stand. What is found about suppressions cannot be accepted. */
    public static Baseline of(Collection<Finding> findings) {
        Map<String, List<String>> entries = new TreeMap<>();
        for (Finding finding : findings) {
            boolean stands = finding.suppressed().isEmpty() || isBaseline(finding);
            if (stands && isAcceptable(finding)) {
                entries.put(finding.id(), words(finding));
            }
        }
        return new Baseline(entries);
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
        Reading<List<FactFile.Fact>> facts = FactFile.read(source, TITLE, 2);
        if (facts.value().isEmpty()) {
            return Reading.failed(facts.problems());
        }
        List<Problem> problems = new ArrayList<>();
        Map<String, List<String>> entries = new TreeMap<>();
        for (FactFile.Fact fact : facts.value().get()) {
            String id = fact.words().get(1);
            if (isId(id)) {
                entries.put(id, fact.words());
            } else {
                problems.add(new Problem(
                        fact.location(), "the second word is not the id of a finding", "write the file anew", ""));
            }
        }
        return problems.isEmpty() ? Reading.of(new Baseline(entries)) : Reading.failed(problems);
    }

    /** The file's text. */
    public String text() {
        return FactFile.write(TITLE, entries.values());
    }

    /** How many findings it accepts. */
    public int size() {
        return entries.size();
    }

    /**
     * Its entries that accepted none of these findings, as they stand in the file: they can be removed.
     *
     * @param findings what a check with this baseline found
     * @param unjudged ids of rules that could not look at everything, so that their silence says nothing
     */
    List<String> solved(Collection<Finding> findings, Set<String> unjudged) {
        Set<String> standing = new HashSet<>();
        for (Finding finding : findings) {
            if (isBaseline(finding)) {
                standing.add(finding.id());
            }
        }
        List<String> solved = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : entries.entrySet()) {
            List<String> words = entry.getValue();
            if (!standing.contains(entry.getKey()) && !unjudged.contains(words.get(0))) {
                solved.add(String.join(" ", words));
            }
        }
        solved.sort(null);
        return List.copyOf(solved);
    }

    /** The same findings in the same order, those of the baseline marked. */
    List<Finding> apply(List<Finding> findings) {
        if (entries.isEmpty()) {
            return findings;
        }
        List<Finding> applied = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            boolean accepted =
                    finding.suppressed().isEmpty() && entries.containsKey(finding.id()) && isAcceptable(finding);
            applied.add(accepted ? finding.accepted(ACCEPTANCE) : finding);
        }
        return applied;
    }

    private static boolean isBaseline(Finding finding) {
        return finding.suppressed().isPresent()
                && finding.suppressed().get().expires().isEmpty();
    }

    private static boolean isAcceptable(Finding finding) {
        return !finding.rule().startsWith("suppression.");
    }

    private static List<String> words(Finding finding) {
        List<String> words = new ArrayList<>(6);
        words.add(finding.rule());
        words.add(finding.id());
        finding.provider().ifPresent(provider -> words.add(provider.id()));
        finding.layer().map(Layer::id).ifPresent(words::add);
        if (!finding.list().isEmpty()) {
            words.add(finding.list());
        }
        words.addAll(finding.scopes());
        words.addAll(finding.features());
        return List.copyOf(words);
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
