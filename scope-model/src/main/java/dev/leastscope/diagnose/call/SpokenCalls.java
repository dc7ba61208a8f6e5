package dev.leastscope.diagnose.call;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.errors.CallPhrase;
import dev.leastscope.catalog.errors.ErrorOrigin;
import dev.leastscope.catalog.errors.ErrorTable;
import dev.leastscope.diagnose.pasted.PastedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds calls that a text names in plain words: {@code required to read calendars}, {@code when sending mail}. */
final class SpokenCalls {
    /** The most words between a verb and its noun, as in "read all of my events". */
    private static final int FURTHEST = 4;

    private final List<Phrase> phrases = new ArrayList<>();

    private record Phrase(Operation operation, List<String> verbs, List<String> nouns) {}

    SpokenCalls(Catalog catalog) {
        for (CallPhrase phrase : ErrorTable.builtIn().phrases()) {
            catalog.operation(ApiVersion.V3, phrase.operation())
                    .ifPresent(operation -> phrases.add(new Phrase(operation, phrase.verbs(), phrase.nouns())));
        }
    }

    /** The call after {@code required to}, else the first call that the text names. */
    Optional<MentionedCall> in(PastedText text) {
        List<String> words = text.words();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i - 1).equals("required") && words.get(i).equals("to") && i + 1 < words.size()) {
                Optional<MentionedCall> found = at(text, i + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (int i = 0; i < words.size(); i++) {
            Optional<MentionedCall> found = at(text, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<MentionedCall> at(PastedText text, int verb) {
        for (int noun = verb + 1; noun <= verb + FURTHEST && isJoined(text, noun); noun++) {
            Optional<Phrase> found = phrase(text, verb, noun);
            int last = noun;
            // "calendar events" means events.
            while (found.isPresent() && isJoined(text, last + 1)) {
                Optional<Phrase> next = phrase(text, verb, last + 1);
                if (next.isEmpty()) {
                    break;
                }
                found = next;
                last++;
            }
            if (found.isPresent()) {
                return Optional.of(MentionedCall.of(
                        ErrorOrigin.NYLAS_V3, found.get().operation(), text.start(verb), text.end(last)));
            }
        }
        return Optional.empty();
    }

    private Optional<Phrase> phrase(PastedText text, int verb, int noun) {
        for (Phrase phrase : phrases) {
            if (phrase.verbs().contains(text.words().get(verb))
                    && phrase.nouns().contains(text.words().get(noun))) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** Whether only spaces, or the slash of "free/busy", separate two words of a phrase. */
    private static boolean isJoined(PastedText text, int word) {
        return word < text.words().size()
                && text.text()
                        .substring(text.end(word - 1), text.start(word))
                        .replace('/', ' ')
                        .isBlank();
    }
}
