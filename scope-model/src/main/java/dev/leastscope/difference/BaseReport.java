package dev.leastscope.difference;

import dev.leastscope.integration.Severity;
import dev.leastscope.lock.LockedRequest;
import dev.leastscope.text.JsonReader;
import dev.leastscope.text.KnownKeys;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The content of an earlier {@code report.json} of format 2, as far as a comparison needs it. Other keys are ignored.
 *
 * @param verdict {@code pass} or {@code fail}
 * @param asOf the day of that check
 * @param tables the version of its tables
 * @param requested the scopes of each request, without requests whose scopes were unknown and connector lists that no auth
 *     request used
 * @param needed the least set with code of each request
 * @param findings the unsuppressed findings, in their order
 * @since 0.1.0
 */
public record BaseReport(
        String verdict,
        String asOf,
        String tables,
        SortedMap<LockedRequest, SortedSet<String>> requested,
        SortedMap<LockedRequest, SortedSet<String>> needed,
        List<BaseFinding> findings) {
    /** The largest size of a file that is read, in bytes. */
    public static final int BYTES = 64 * 1024 * 1024;

    private static final String FORMAT = "2";

    /**
     * A finding of the earlier report.
     *
     * @param contents its scopes and features
     */
    public record BaseFinding(
            String id, String rule, Severity severity, String message, Location location, SortedSet<String> contents) {}

    /** A text that is not a {@code report.json}. */
    private static final class WrongValue extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Location location;

        WrongValue(Tree where, String message) {
            super(message, null, false, false);
            this.location = where.location();
        }
    }

    /** Reads the text of a report. */
    public static Reading<BaseReport> read(SourceText source) {
        Reading<Tree> tree = JsonReader.read(source, KnownKeys.NONE, BYTES);
        if (tree.value().isEmpty()) {
            return Reading.failed(tree.problems());
        }
        try {
            return Reading.of(of(tree.value().get()));
        } catch (WrongValue wrong) {
            return Reading.failed(List.of(new Problem(
                    wrong.location,
                    wrong.getMessage(),
                    "give a report.json that a check of this version has written",
                    "")));
        }
    }

    private static BaseReport of(Tree tree) {
        if (!text(tree, "format").equals(FORMAT)) {
            throw new WrongValue(tree, "this is not a report.json of format " + FORMAT);
        }
        if (!items(tree, "problems").isEmpty()) {
            throw new WrongValue(
                    tree, "this report has nothing to compare with, because its manifest could not be read");
        }
        SortedMap<LockedRequest, SortedSet<String>> requested = new TreeMap<>();
        SortedMap<LockedRequest, SortedSet<String>> needed = new TreeMap<>();
        for (Tree item : items(tree, "requests")) {
            LockedRequest request =
                    new LockedRequest(text(item, "provider"), text(item, "layer"), optional(item, "name"));
            needed.put(request, texts(item, "leastWithCode"));
            if (isGiven(item, "requested") && text(item, "reliedOn").equals("true")) {
                requested.put(request, texts(item, "requested"));
            }
        }
        List<BaseFinding> findings = new ArrayList<>();
        for (Tree item : items(tree, "findings")) {
            if (!isGiven(item, "suppressed")) {
                findings.add(finding(item));
            }
        }
        return new BaseReport(
                text(tree, "verdict"),
                text(tree, "asOf"),
                text(value(tree, "catalog"), "version"),
                requested,
                needed,
                List.copyOf(findings));
    }

    private static BaseFinding finding(Tree item) {
        SortedSet<String> contents = texts(item, "scopes");
        contents.addAll(texts(item, "features"));
        Tree place = value(item, "location");
        return new BaseFinding(
                text(item, "id"),
                text(item, "rule"),
                severity(item),
                text(item, "message"),
                new Location(text(place, "file"), number(place, "line"), 0),
                contents);
    }

    private static Severity severity(Tree item) {
        String word = text(item, "severity");
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(word)) {
                return severity;
            }
        }
        throw new WrongValue(item, "a finding has no severity");
    }

    private static int number(Tree tree, String key) {
        try {
            return Integer.parseInt(text(tree, key));
        } catch (NumberFormatException e) {
            throw new WrongValue(tree, "'" + key + "' is not a number");
        }
    }

    private static Tree value(Tree tree, String key) {
        Optional<Tree> value = tree instanceof Tree.Mapping map ? map.value(key) : Optional.empty();
        if (value.isEmpty()) {
            throw new WrongValue(tree, "'" + key + "' is missing");
        }
        return value.get();
    }

    private static boolean isGiven(Tree tree, String key) {
        return !(value(tree, key) instanceof Tree.Scalar scalar && scalar.isNull());
    }

    private static String optional(Tree tree, String key) {
        return isGiven(tree, key) ? text(tree, key) : "";
    }

    private static String text(Tree tree, String key) {
        if (value(tree, key) instanceof Tree.Scalar scalar) {
            return scalar.text();
        }
        throw new WrongValue(tree, "'" + key + "' is not a single value");
    }

    private static List<Tree> items(Tree tree, String key) {
        if (value(tree, key) instanceof Tree.Sequence sequence) {
            return sequence.items();
        }
        throw new WrongValue(tree, "'" + key + "' is not a list");
    }

    private static SortedSet<String> texts(Tree tree, String key) {
        SortedSet<String> texts = new TreeSet<>();
        for (Tree item : items(tree, key)) {
            if (!(item instanceof Tree.Scalar scalar)) {
                throw new WrongValue(item, "'" + key + "' contains a value that is not a text");
            }
            texts.add(scalar.text());
        }
        return texts;
    }
}
