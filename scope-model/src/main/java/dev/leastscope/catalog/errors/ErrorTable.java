package dev.leastscope.catalog.errors;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.TableReader;
import dev.leastscope.catalog.TableWriter;
import java.util.ArrayList;
import java.util.List;

/** The known errors, and the signs of similar texts that are about something else. @since 0.1.0 */
public final class ErrorTable {
    private final List<KnownError> errors;
    private final List<ForeignText> foreign;
    private final List<CallPhrase> phrases;
    private final List<ProviderWords> providerWords;

    /** Creates a table with these rows. */
    public ErrorTable(
            List<KnownError> errors,
            List<ForeignText> foreign,
            List<CallPhrase> phrases,
            List<ProviderWords> providerWords) {
        this.errors = List.copyOf(errors);
        this.foreign = List.copyOf(foreign);
        this.phrases = List.copyOf(phrases);
        this.providerWords = List.copyOf(providerWords);
    }

    /** The table of this release, read at the first use. */
    public static ErrorTable builtIn() {
        return BuiltIn.TABLE;
    }

    /** All errors, in the order of the table. */
    public List<KnownError> errors() {
        return errors;
    }

    /**
     * Texts that look like an error and are about something else. No general error is reported for the same line or JSON value.
     */
    public List<ForeignText> foreign() {
        return foreign;
    }

    /** The everyday words for calls, in the order in which they are tried. */
    public List<CallPhrase> phrases() {
        return phrases;
    }

    /** The words that people use for the providers. */
    public List<ProviderWords> providerWords() {
        return providerWords;
    }

    /** Writes the table. */
    public static void write(TableWriter out, ErrorTable table) {
        out.u2(table.errors.size());
        for (KnownError error : table.errors) {
            write(out, error);
        }
        out.u2(table.foreign.size());
        for (ForeignText foreign : table.foreign) {
            out.string(foreign.id());
            out.string(foreign.about());
            writeSigns(out, foreign.signs());
        }
        out.u2(table.phrases.size());
        for (CallPhrase phrase : table.phrases) {
            out.string(phrase.operation());
            out.strings(phrase.verbs());
            out.strings(phrase.nouns());
        }
        out.u1(table.providerWords.size());
        for (ProviderWords words : table.providerWords) {
            out.constant(words.provider());
            out.strings(words.words());
        }
    }

    private static void write(TableWriter out, KnownError error) {
        out.string(error.id());
        out.string(error.title());
        out.constant(error.origin());
        out.u1(error.providers().size());
        error.providers().forEach(out::constant);
        out.string(error.status());
        out.flag(error.general());
        out.flag(error.calls());
        writeSigns(out, error.signs().anywhere());
        writeSigns(out, error.signs().whole());
        writeSigns(out, error.signs().brief());
        writeSigns(out, error.signs().unless());
        out.strings(error.insteadOf());
        out.strings(error.operations());
        out.u1(error.causes().size());
        for (ErrorCause cause : error.causes()) {
            out.string(cause.cause());
            out.string(cause.check());
            out.string(cause.remedy());
            out.u1(cause.who().size());
            cause.who().forEach(out::constant);
            out.strings(cause.rules());
            out.strings(cause.when());
            out.string(cause.granted());
            out.flag(cause.shared());
        }
        out.source(error.source());
    }

    private static void writeSigns(TableWriter out, List<List<String>> signs) {
        out.u1(signs.size());
        signs.forEach(out::strings);
    }

    static ErrorTable read(TableReader in) {
        List<KnownError> errors = new ArrayList<>();
        for (int left = in.u2(); left > 0; left--) {
            errors.add(error(in));
        }
        List<ForeignText> foreign = new ArrayList<>();
        for (int left = in.u2(); left > 0; left--) {
            foreign.add(new ForeignText(in.string(), in.string(), signs(in)));
        }
        List<CallPhrase> phrases = new ArrayList<>();
        for (int left = in.u2(); left > 0; left--) {
            phrases.add(new CallPhrase(in.string(), List.of(in.strings()), List.of(in.strings())));
        }
        List<ProviderWords> providerWords = new ArrayList<>();
        for (int left = in.u1(); left > 0; left--) {
            providerWords.add(new ProviderWords(in.constant(Provider.values()), List.of(in.strings())));
        }
        return new ErrorTable(errors, foreign, phrases, providerWords);
    }

    private static KnownError error(TableReader in) {
        return new KnownError(
                in.string(),
                in.string(),
                in.constant(ErrorOrigin.values()),
                providers(in),
                in.string(),
                in.flag(),
                in.flag(),
                new ErrorSigns(signs(in), signs(in), signs(in), signs(in)),
                List.of(in.strings()),
                List.of(in.strings()),
                causes(in),
                in.source());
    }

    private static List<Provider> providers(TableReader in) {
        Provider[] providers = new Provider[in.u1()];
        for (int i = 0; i < providers.length; i++) {
            providers[i] = in.constant(Provider.values());
        }
        return List.of(providers);
    }

    private static List<List<String>> signs(TableReader in) {
        List<List<String>> signs = new ArrayList<>();
        for (int left = in.u1(); left > 0; left--) {
            signs.add(List.of(in.strings()));
        }
        return List.copyOf(signs);
    }

    private static List<ErrorCause> causes(TableReader in) {
        List<ErrorCause> causes = new ArrayList<>();
        for (int left = in.u1(); left > 0; left--) {
            causes.add(new ErrorCause(
                    in.string(),
                    in.string(),
                    in.string(),
                    actors(in),
                    List.of(in.strings()),
                    List.of(in.strings()),
                    in.string(),
                    in.flag()));
        }
        return List.copyOf(causes);
    }

    private static List<Actor> actors(TableReader in) {
        Actor[] actors = new Actor[in.u1()];
        for (int i = 0; i < actors.length; i++) {
            actors[i] = in.constant(Actor.values());
        }
        return List.of(actors);
    }

    private static final class BuiltIn {
        static final ErrorTable TABLE = read(TableReader.open("errors"));
    }
}
