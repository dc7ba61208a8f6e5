package dev.leastscope.manifest;

import dev.leastscope.text.Disclosure;
import dev.leastscope.text.KnownKeys;
import dev.leastscope.text.Limits;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Quotation;
import dev.leastscope.text.Snippet;
import dev.leastscope.text.SourceText;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects problems, with a snippet where the text is available. Not thread-safe. One instance serves one reading. */
final class ProblemCollector {
    private record File(SourceText source, Tree tree) {}

    private final KnownKeys keys;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, File> files = new HashMap<>();
    private final Map<String, Disclosure> disclosures = new HashMap<>();

    private int unreported;

    ProblemCollector(KnownKeys keys) {
        this.keys = keys;
    }

    /** The keys whose values can be shown. */
    KnownKeys keys() {
        return keys;
    }

    /** Adds the text for places with its name. */
    void know(SourceText source, Tree tree) {
        files.put(source.name(), new File(source, tree));
    }

    void add(Tree.Scalar place, String message, String fix) {
        add(place.location(), place.width(), message, fix);
    }

    void add(Tree place, String message, String fix) {
        add(place.location(), place instanceof Tree.Scalar scalar ? scalar.width() : 1, message, fix);
    }

    void add(Location place, int width, String message, String fix) {
        if (problems.size() == Limits.PROBLEMS) {
            unreported++;
        } else {
            problems.add(new Problem(place, message, fix, snippet(place, width)));
        }
    }

    void addAll(List<Problem> more) {
        problems.addAll(more);
    }

    /**
     * Adds the problems of a file that the manifest names. A problem with a place keeps it; a problem with the complete
     * file gets the place of the file's name.
     */
    void addNamed(Tree.Scalar path, List<Problem> found) {
        String naming = path.location().file();
        for (Problem problem : found) {
            Location place = problem.location();
            if (place.file().equals(naming)) {
                add(path, problem.message(), problem.fix());
            } else if (place.line() == 0) {
                add(path, Quotation.of(path.text()) + ": " + problem.message(), problem.fix());
            } else {
                problems.add(problem);
            }
        }
    }

    private String snippet(Location place, int width) {
        File file = files.get(place.file());
        if (file == null) {
            return "";
        }
        Disclosure disclosure = disclosures.get(place.file());
        if (disclosure == null) {
            disclosure = Disclosure.of(place.file(), file.tree(), keys);
            disclosures.put(place.file(), disclosure);
        }
        return Snippet.of(file.source(), place, width, disclosure);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<Problem> list() {
        if (unreported == 0) {
            return problems;
        }
        List<Problem> all = new ArrayList<>(problems);
        all.add(Problem.further(Collections.max(problems).location(), unreported));
        return all;
    }
}
