package dev.leastscope.manifest;

import dev.leastscope.text.Limits;
import dev.leastscope.text.Quotation;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import dev.leastscope.text.Tree;
import dev.leastscope.text.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a manifest and the files that it extends into one map. Maps are merged; lists and single values are replaced.
 * Every value keeps its original place.
 */
final class BaseFiles {
    /** The most levels of files that a manifest can extend. */
    static final int DEEPEST = 4;

    private final SourceFiles files;
    private final ProblemCollector problems;
    private final SecretRemover secrets;
    private final List<String> chain = new ArrayList<>();

    BaseFiles(SourceFiles files, ProblemCollector problems, SecretRemover secrets) {
        this.files = files;
        this.problems = problems;
        this.secrets = secrets;
    }

    /** Reads a complete manifest. The result is null, with problems, when it cannot be decoded. */
    Tree.Mapping read(SourceText source) {
        Reading<Tree> reading = YamlReader.read(source, problems.keys(), Limits.FILE_BYTES);
        if (reading.value().isEmpty()) {
            problems.addAll(reading.problems());
            return null;
        }
        problems.know(source, reading.orThrow());
        return complete(source.name(), reading.orThrow());
    }

    /** Completes a manifest that was already read. */
    Tree.Mapping complete(String name, Tree tree) {
        chain.add(name);
        if (!(tree instanceof Tree.Mapping)) {
            problems.add(tree, "a manifest must be a map of keys and values, not " + tree.kind(), "write 'key: value'");
            return null;
        }
        Tree.Mapping own = (Tree.Mapping) secrets.without(tree);
        if (!hasKnownVersion(own)) {
            return null;
        }
        Tree.Entry base = own.entries().get("extends");
        return base == null ? own : extended(name, own, base);
    }

    private boolean hasKnownVersion(Tree.Mapping tree) {
        Tree.Entry entry = tree.entries().get("version");
        if (entry == null) {
            return true;
        }
        if (entry.value() instanceof Tree.Scalar version) {
            if (version.plain() && version.text().equals("1")) {
                return true;
            }
            if (version.plain() && isNumber(version.text())) {
                problems.add(
                        version,
                        "this manifest has format version " + Quotation.of(version.text())
                                + ", this release of Leastscope reads version 1",
                        "use a newer release");
                return false;
            }
        }
        problems.add(entry.value(), "'version' must be the number 1", "write 'version: 1', or remove it");
        return false;
    }

    private static boolean isNumber(String text) {
        if (text.isEmpty() || text.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private Tree.Mapping extended(String name, Tree.Mapping own, Tree.Entry entry) {
        if (!(entry.value() instanceof Tree.Scalar path)
                || path.isNull()
                || path.text().isBlank()) {
            problems.add(entry.value(), "'extends' must be the path of one manifest", "write 'extends: base.yaml'");
            return null;
        }
        if (chain.size() > DEEPEST) {
            problems.add(path, "more than " + DEEPEST + " manifests extend each other; deeper ones are not read", "");
            return null;
        }
        Reading<SourceText> reading = files.readNamed(name, path.text(), path.location());
        if (reading.value().isEmpty()) {
            problems.addNamed(path, reading.problems());
            return null;
        }
        SourceText source = reading.orThrow();
        if (chain.contains(source.name())) {
            problems.add(path, "'extends' leads back to " + Quotation.of(source.name()), "remove one of the two");
            return null;
        }
        Tree.Mapping base = read(source);
        return base == null ? null : merged(base, own);
    }

    private static Tree.Mapping merged(Tree.Mapping base, Tree.Mapping own) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>(base.entries());
        for (Tree.Entry entry : own.entries().values()) {
            String key = entry.key().text();
            Tree.Entry below = entries.get(key);
            if (below != null
                    && below.value() instanceof Tree.Mapping lower
                    && entry.value() instanceof Tree.Mapping upper) {
                entries.put(key, new Tree.Entry(entry.key(), merged(lower, upper)));
            } else {
                entries.put(key, entry);
            }
        }
        return new Tree.Mapping(entries, own.location());
    }
}
