package dev.leastscope.diagnose.recognition;

import dev.leastscope.catalog.errors.ErrorTable;
import dev.leastscope.catalog.errors.ForeignText;
import dev.leastscope.diagnose.call.CallReader;
import dev.leastscope.diagnose.pasted.LogEntries;
import dev.leastscope.diagnose.pasted.PastedText;
import dev.leastscope.diagnose.recognition.Recognised.By;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the errors of the tables in a text. A specific error text counts anywhere. Typed words, a bare status and words
 * of many errors count only when the text has no specific error. They do not count in a line or JSON value with the
 * sign of a foreign problem. Immutable.
 */
public final class Recogniser {
    private final List<ErrorSignature> rows;
    private final List<Foreign> foreign;
    private final CallReader calls;

    /** A foreign text with its prepared signs. */
    private record Foreign(ForeignText text, List<Sign> signs) {}

    public Recogniser(ErrorTable table, CallReader calls) {
        this.calls = calls;
        rows = table.errors().stream().map(ErrorSignature::of).toList();
        foreign = table.foreign().stream()
                .map(text -> new Foreign(text, Sign.all(text.signs())))
                .toList();
    }

    /**
     * The recognised errors: the earliest log entry first, and in each entry the error with the most matching words.
     */
    public List<Recognised> recognise(PastedText text) {
        List<Recognised> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (PastedText entry : LogEntries.of(text)) {
            for (Recognised recognised : inEntry(entry)) {
                if (ids.add(recognised.error().id())) {
                    found.add(recognised);
                }
            }
        }
        Set<String> replaced = new HashSet<>();
        found.forEach(recognised -> replaced.addAll(recognised.error().insteadOf()));
        found.removeIf(recognised -> replaced.contains(recognised.error().id()));
        return List.copyOf(found);
    }

    private List<Recognised> inEntry(PastedText entry) {
        List<Recognised> specific = new ArrayList<>();
        for (ErrorSignature row : rows) {
            if (!row.error().general()) {
                row.anywhere(entry).ifPresent(specific::add);
            }
        }
        return ranked(specific.isEmpty() ? general(withoutForeign(entry)) : specific);
    }

    private List<Recognised> general(PastedText rest) {
        List<Recognised> printed = new ArrayList<>();
        List<Recognised> said = new ArrayList<>();
        boolean typed = ErrorSignature.isTyped(rest);
        for (ErrorSignature row : rows) {
            Optional<Recognised> text = row.anywhere(rest);
            text.ifPresent(printed::add);
            if (text.isEmpty()) {
                row.refused(rest, calls, typed).or(() -> row.said(rest, typed)).ifPresent(said::add);
            }
        }
        // A call with its status is more certain than words about the same error.
        if (said.stream().anyMatch(recognised -> recognised.by() == By.CALL)) {
            said.removeIf(recognised -> recognised.by() == By.WORDS);
        }
        boolean sure =
                printed.stream().anyMatch(recognised -> !recognised.error().calls());
        if (!sure) {
            printed.addAll(said);
        }
        return printed;
    }

    /** The entry without the lines and JSON values about something else. */
    private PastedText withoutForeign(PastedText entry) {
        StringBuilder rest = new StringBuilder();
        boolean dropped = false;
        for (int[] passage : LogEntries.passages(entry.text())) {
            PastedText part = entry.part(passage[0], passage[1]);
            if (foreignIn(part).isPresent()) {
                dropped = true;
            } else {
                rest.append(part.text()).append('\n');
            }
        }
        return dropped ? PastedText.plain(rest.toString()) : entry;
    }

    /** The passages about foreign problems, each row once, in the order of the text. */
    public List<ForeignPassage> foreign(PastedText text) {
        List<ForeignPassage> passages = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int[] part : LogEntries.passages(text.text())) {
            foreignIn(text.part(part[0], part[1]))
                    .filter(passage -> ids.add(passage.text().id()))
                    .ifPresent(passages::add);
        }
        return List.copyOf(passages);
    }

    private Optional<ForeignPassage> foreignIn(PastedText passage) {
        for (Foreign row : foreign) {
            for (Sign sign : row.signs()) {
                Optional<List<TextMatch>> matches = sign.find(passage);
                if (matches.isPresent()) {
                    Quote quote = new Quote();
                    matches.get().forEach(quote::add);
                    return Optional.of(new ForeignPassage(row.text(), quote.text()));
                }
            }
        }
        return Optional.empty();
    }

    /** Sorts the errors. A printed code comes before a sentence, because several errors can share a sentence. */
    private static List<Recognised> ranked(List<Recognised> found) {
        Set<String> replaced = new HashSet<>();
        found.forEach(recognised -> replaced.addAll(recognised.error().insteadOf()));
        List<Recognised> ranked = new ArrayList<>(found);
        ranked.removeIf(recognised -> replaced.contains(recognised.error().id()));
        if (ranked.stream().anyMatch(recognised -> recognised.by() == By.CODE)) {
            ranked.removeIf(recognised -> recognised.by() != By.CODE);
        }
        ranked.sort(Comparator.comparing(Recognised::by)
                .thenComparing(Comparator.comparingInt(Recognised::weight).reversed()));
        return ranked;
    }
}
