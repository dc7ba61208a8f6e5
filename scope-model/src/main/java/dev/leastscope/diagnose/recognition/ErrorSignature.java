package dev.leastscope.diagnose.recognition;

import dev.leastscope.catalog.errors.KnownError;
import dev.leastscope.diagnose.call.CallReader;
import dev.leastscope.diagnose.pasted.BareWords;
import dev.leastscope.diagnose.pasted.PastedText;
import dev.leastscope.diagnose.recognition.Recognised.By;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The signs of an error, prepared for the search in a text. Immutable. */
record ErrorSignature(KnownError error, List<Sign> printed, List<Sign> whole, List<Sign> brief, List<Sign> unless) {
    /** The most words of a typed text. Longer texts are pasted. */
    private static final int MOST_TYPED_WORDS = 30;

    /** The words without meaning that people, logs and protocols add. */
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
            "mean",
            "info",
            "warn",
            "warning",
            "debug",
            "fatal",
            "exception",
            "in",
            "thread",
            "main",
            "caused",
            "by",
            "message",
            "failed",
            "my",
            "our");

    static ErrorSignature of(KnownError error) {
        return new ErrorSignature(
                error,
                Sign.all(error.signs().anywhere()),
                Sign.all(error.signs().whole()),
                Sign.all(error.signs().brief()),
                Sign.all(error.signs().unless()));
    }

    /** Whether a person typed the text, rather than pasted it. */
    static boolean isTyped(PastedText text) {
        return !text.isStructured() && text.words().size() <= MOST_TYPED_WORDS;
    }

    /** Recognises the error by the text that its issuer prints. */
    Optional<Recognised> anywhere(PastedText text) {
        return heaviest(printed, text, By.TEXT).filter(found -> !isSomethingElse(text));
    }

    /** Recognises the error by a call that was refused with its status. */
    Optional<Recognised> refused(PastedText text, CallReader calls, boolean typed) {
        if (!error.calls() || isSomethingElse(text)) {
            return Optional.empty();
        }
        return calls.refused(text, List.of(error.status()), typed)
                .filter(call -> call.api() == error.origin())
                .map(call ->
                        new Recognised(error, call.spoken() ? By.WORDS : By.CALL, 1, call.quoted(), Map.of(), text));
    }

    /** Recognises the error by typed words, or by a short text that is alone except for words of a log. */
    Optional<Recognised> said(PastedText text, boolean typed) {
        Optional<Recognised> alone = alone(text, typed);
        return (alone.isPresent() || !typed ? alone : heaviest(brief, text, By.WORDS))
                .filter(found -> !isSomethingElse(text));
    }

    private Optional<Recognised> alone(PastedText text, boolean typed) {
        List<String> said = whole.isEmpty() ? List.of() : BareWords.of(text, FILLERS);
        for (Sign sign : whole) {
            boolean sdk = BareWords.isOfSdk(text);
            if ((typed || sdk) && BareWords.of(sign.words(), FILLERS).equals(said)) {
                By by = sdk ? By.TEXT : By.WORDS;
                return Optional.of(new Recognised(error, by, said.size(), String.join(" ", said), Map.of(), text));
            }
        }
        return Optional.empty();
    }

    private boolean isSomethingElse(PastedText text) {
        return unless.stream().anyMatch(sign -> sign.find(text).isPresent());
    }

    /**
     * The sign with the most words. A code among the other signs makes the result more certain. The names in all signs
     * are kept.
     */
    private Optional<Recognised> heaviest(List<Sign> signs, PastedText text, By by) {
        Recognised best = null;
        for (Sign sign : signs) {
            Optional<List<TextMatch>> matches = sign.find(text);
            if (matches.isPresent()) {
                Recognised found = recognised(matches.get(), text, by == By.TEXT && sign.isCode() ? By.CODE : by);
                boolean heavier = best == null || found.weight() > best.weight();
                best = best == null ? found : heavier ? with(found, best) : with(best, found);
            }
        }
        return Optional.ofNullable(best);
    }

    private static Recognised with(Recognised best, Recognised other) {
        Map<String, List<String>> names = new HashMap<>(other.names());
        names.putAll(best.names());
        By by = other.by() == By.CODE ? By.CODE : best.by();
        return new Recognised(best.error(), by, best.weight(), best.quoted(), Map.copyOf(names), best.entry());
    }

    private Recognised recognised(List<TextMatch> matches, PastedText text, By by) {
        Quote quote = new Quote();
        int weight = 0;
        for (TextMatch match : matches) {
            quote.add(match);
            weight += match.weight();
        }
        return new Recognised(error, by, weight, quote.text(), quote.names(), text);
    }
}
