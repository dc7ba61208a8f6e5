package dev.leastscope.engine.operation;

import dev.leastscope.catalog.Provider;
import dev.leastscope.engine.run.BadInputException;
import dev.leastscope.engine.run.RunContext;
import dev.leastscope.engine.run.Setting;
import dev.leastscope.integration.Confidence;
import dev.leastscope.integration.Severity;
import dev.leastscope.text.Quotation;
import dev.leastscope.text.Spelling;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decodes the text values of settings. */
public final class Words {
    private Words() {}

    /** The lowest severity that fails; empty for {@code never}. */
    public static Optional<Severity> failOn(String word) {
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(word)) {
                return Optional.of(severity);
            }
        }
        if ("never".equals(word)) {
            return Optional.empty();
        }
        throw new BadInputException(
                Setting.FAIL_ON, "'" + word + "' is not a severity; write error, warning, note or never");
    }

    /** The lowest confidence of facts that count. */
    public static Confidence confidence(String word) {
        for (Confidence confidence : Confidence.values()) {
            if (confidence.id().equals(word)) {
                return confidence;
            }
        }
        throw new BadInputException(
                Setting.MIN_CONFIDENCE,
                "'" + word + "' is not a confidence; write direct, reference, literal or guess");
    }

    /** A provider by its id. */
    public static Provider provider(String word) {
        Optional<Provider> provider = Provider.named(word);
        if (provider.isPresent()) {
            return provider.get();
        }
        List<String> ids = new ArrayList<>();
        for (Provider known : Provider.values()) {
            ids.add(known.id());
        }
        String hint = Spelling.hint(word, ids);
        throw new BadInputException(
                Setting.PROVIDER,
                Quotation.of(word) + " is not a provider; "
                        + (hint.isEmpty() ? "known providers: " + String.join(", ", ids) : hint));
    }

    /** The day of the check. */
    public static LocalDate asOf(RunContext context) {
        String word = context.asOf().orElse("").strip();
        if (word.isEmpty()) {
            return LocalDate.ofInstant(context.clock().instant(), ZoneOffset.UTC);
        }
        // LocalDate.parse is not used: its first use loads about a hundred classes.
        if (isWrittenAsDay(word)) {
            try {
                return LocalDate.of(number(word, 0, 4), number(word, 5, 7), number(word, 8, 10));
            } catch (DateTimeException e) {
                throw noDay(word);
            }
        }
        throw noDay(word);
    }

    private static BadInputException noDay(String word) {
        return new BadInputException(Setting.AS_OF, "'" + word + "' is not a date; write it as 2026-11-21");
    }

    private static boolean isWrittenAsDay(String word) {
        if (word.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = word.charAt(i);
            boolean hyphen = i == 4 || i == 7;
            if (hyphen ? c != '-' : (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int number(String word, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + word.charAt(i) - '0';
        }
        return number;
    }
}
