package dev.leastscope.fix;

import dev.leastscope.check.ManifestList;
import dev.leastscope.check.Remedy;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import dev.leastscope.text.Tree;
import dev.leastscope.text.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Applies several remedies of a check to a text, one after the other. A remedy names an entry by its place in the original
 * text. After earlier edits, the entry is found by its index in its list.
 */
final class RoundEdits {
    private final SourceText original;
    private final ManifestEdits first;
    private final Map<ManifestList, List<Integer>> entries = new HashMap<>();
    private final List<Remedy> applied = new ArrayList<>();
    private SourceText text;

    RoundEdits(SourceText text) {
        this.original = text;
        this.text = text;
        this.first = new ManifestEdits(text);
    }

    /** The text with the remedies applied so far. */
    SourceText text() {
        return text;
    }

    /** The remedies applied so far, in their order. */
    List<Remedy> applied() {
        return applied;
    }

    /**
     * Applies a remedy.
     *
     * @return the compiled edits; empty when an earlier remedy already changed the entry
     */
    ManifestEdits.Compiled apply(Remedy remedy) {
        List<Integer> known = entries.computeIfAbsent(ManifestEdits.list(remedy), list -> indexes(remedy));
        int original = first.index(remedy);
        int index = original == ManifestEdits.NO_ENTRY ? original : known.indexOf(original);
        if (original != ManifestEdits.NO_ENTRY && index < 0) {
            return new ManifestEdits.Compiled.Edits(List.of());
        }
        ManifestEdits.Compiled compiled = new ManifestEdits(text).compile(remedy, index);
        if (compiled instanceof ManifestEdits.Compiled.Edits edits) {
            text = SourceText.of(text.name(), TextEdits.apply(text.text(), edits.edits()));
            applied.add(remedy);
            if (remedy instanceof Remedy.ReplaceEntry replace) {
                known.set(index, ManifestEdits.NO_ENTRY);
                for (int i = 1; i < replace.replacements().size(); i++) {
                    known.add(index + 1, ManifestEdits.NO_ENTRY);
                }
            } else if (index >= 0) {
                known.remove(index);
            }
        }
        return compiled;
    }

    /** The part of a remedy that an earlier remedy has not added to the same list; null when nothing is left to add. */
    Remedy remaining(Remedy remedy) {
        if (!(remedy instanceof Remedy.AddEntries add)) {
            return remedy;
        }
        Set<String> entries = new LinkedHashSet<>(add.entries());
        for (Remedy other : applied) {
            if (other instanceof Remedy.AddEntries earlier && earlier.list().equals(add.list())) {
                entries.removeAll(earlier.entries());
            }
        }
        return entries.isEmpty() ? null : new Remedy.AddEntries(add.list(), add.place(), List.copyOf(entries));
    }

    /** Whether the text decodes to the values of the original text with the same remedies applied. */
    boolean decodesAsMeant() {
        Reading<Tree> before = YamlReader.read(original);
        Reading<Tree> after = YamlReader.read(text);
        if (before.value().isEmpty() || after.value().isEmpty()) {
            return false;
        }
        Tree expected = before.orThrow();
        for (Remedy remedy : applied) {
            expected = DecodedEdits.apply(expected, remedy);
        }
        return DecodedEdits.isSame(expected, after.orThrow());
    }

    private List<Integer> indexes(Remedy remedy) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < first.size(remedy); i++) {
            indexes.add(i);
        }
        return indexes;
    }
}
