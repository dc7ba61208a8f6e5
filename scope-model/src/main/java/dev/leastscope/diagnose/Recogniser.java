package dev.leastscope.diagnose;

import dev.leastscope.catalog.ErrorTable;
import dev.leastscope.catalog.KnownError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the errors of the tables in a text. What is typed rather than pasted, and what is said of many errors, counts only
 * when nothing tells more, and not beside the signs of something foreign. Immutable.
 */
final class Recogniser {
    /** Longer texts are pasted, not typed. */
    private static final int MOST_TYPED_WORDS = 30;

    /** What people and protocols put around the words that count. */
    private static final Set<String> FILLERS = Set.of(
            "http",
            "https",
            "1.0",
            "1.1",
            "2",
            "status",
            "code",
            "error",
            "errors",
            "response",
            "returns",
            "returned",
            "return",
            "nylas",
            "the",
            "a",
            "an",
            "api",
            "v3",
            "we",
            "i",
            "get",
            "got",
            "getting",
            "from",
            "with",
            "is",
            "why",
            "do",
            "does",
            "what",
            "means",
            "mean");

    private final List<Signs> rows;
    private final List<TextPattern> foreign;

    Recogniser(ErrorTable table) {
        rows = table.errors().stream().map(Signs::of).toList();
        foreign = table.foreign().stream().map(TextPattern::of).toList();
    }

    /** What is recognised, the most telling first; empty when nothing is. */
    List<Recognised> recognise(PastedText text) {
        List<Recognised> telling = new ArrayList<>();
        List<Recognised> general = new ArrayList<>();
        boolean typed = !text.isStructured() && text.words().size() <= MOST_TYPED_WORDS;
        for (Signs row : rows) {
            Optional<Recognised> pasted = row.anywhere(text);
            Optional<Recognised> said = typed && pasted.isEmpty() ? row.typed(text) : Optional.empty();
            if (pasted.or(() -> said).isEmpty() || row.isSomethingElse(text)) {
                continue;
            }
            boolean tells = pasted.isPresent() && !row.error().general();
            (tells ? telling : general).add(pasted.or(() -> said).orElseThrow());
        }
        if (telling.isEmpty() && isForeign(text)) {
            return List.of();
        }
        return ranked(telling.isEmpty() ? general : telling);
    }

    private boolean isForeign(PastedText text) {
        for (TextPattern pattern : foreign) {
            if (pattern.find(text).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static List<Recognised> ranked(List<Recognised> found) {
        Set<String> replaced = new HashSet<>();
        found.forEach(recognised -> replaced.addAll(recognised.error().insteadOf()));
        List<Recognised> ranked = new ArrayList<>(found);
        ranked.removeIf(recognised -> replaced.contains(recognised.error().id()));
        ranked.sort(Comparator.comparingInt(Recognised::weight).reversed());
        return List.copyOf(ranked);
    }

    /** The signs of a row, ready to be sought. */
    private record Signs(
            KnownError error,
            List<List<TextPattern>> anywhere,
            List<List<TextPattern>> whole,
            List<List<TextPattern>> brief,
            List<List<TextPattern>> unless) {

        static Signs of(KnownError error) {
            return new Signs(
                    error,
                    patterns(error.signs().anywhere()),
                    patterns(error.signs().whole()),
                    patterns(error.signs().brief()),
                    patterns(error.signs().unless()));
        }

        private static List<List<TextPattern>> patterns(List<List<String>> signs) {
            return signs.stream()
                    .map(sign -> sign.stream().map(TextPattern::of).toList())
                    .toList();
        }

        Optional<Recognised> anywhere(PastedText text) {
            return heaviest(anywhere, text);
        }

        Optional<Recognised> typed(PastedText text) {
            List<String> said = withoutFillers(text.words());
            for (List<TextPattern> sign : whole) {
                if (withoutFillers(sign.get(0).words()).equals(said)) {
                    return Optional.of(recognised(List.of(new TextMatch(0, said.size(), List.of())), text));
                }
            }
            return heaviest(brief, text);
        }

        boolean isSomethingElse(PastedText text) {
            return heaviest(unless, text).isPresent();
        }

        private static List<String> withoutFillers(List<String> words) {
            return words.stream().filter(word -> !FILLERS.contains(word)).toList();
        }

        private Optional<Recognised> heaviest(List<List<TextPattern>> signs, PastedText text) {
            Recognised best = null;
            for (List<TextPattern> sign : signs) {
                List<TextMatch> matches = new ArrayList<>();
                for (TextPattern pattern : sign) {
                    pattern.find(text).ifPresent(matches::add);
                }
                if (matches.size() == sign.size()) {
                    Recognised found = recognised(matches, text);
                    best = best == null || found.weight() > best.weight() ? found : best;
                }
            }
            return Optional.ofNullable(best);
        }

        private Recognised recognised(List<TextMatch> matches, PastedText text) {
            Quote quote = new Quote();
            int weight = 0;
            for (TextMatch match : matches) {
                quote.add(match);
                weight += match.weight();
            }
            // A whole text of few words is known by its words, which the tables hold.
            String quoted = quote.text().isEmpty() ? String.join(" ", text.words()) : quote.text();
            return new Recognised(error, weight, quoted, quote.names());
        }
    }
}
