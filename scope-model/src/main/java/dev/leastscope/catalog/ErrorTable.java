package dev.leastscope.catalog;

import java.util.ArrayList;
import java.util.List;

/** The errors of the tables, and the signs of texts that look alike and are about something else. @since 0.1.0 */
public final class ErrorTable {
    private final List<KnownError> errors;
    private final List<String> foreign;

    public ErrorTable(List<KnownError> errors, List<String> foreign) {
        this.errors = List.copyOf(errors);
        this.foreign = List.copyOf(foreign);
    }

    /** The table of this release, read at the first use. */
    public static ErrorTable builtIn() {
        return BuiltIn.TABLE;
    }

    /** All errors, in the order of the table. */
    public List<KnownError> errors() {
        return errors;
    }

    /** Patterns of texts that no row explains: beside them no general error is reported. */
    public List<String> foreign() {
        return foreign;
    }

    public static void write(TableWriter out, ErrorTable table) {
        out.u2(table.errors.size());
        for (KnownError error : table.errors) {
            write(out, error);
        }
        out.strings(table.foreign);
    }

    private static void write(TableWriter out, KnownError error) {
        out.string(error.id());
        out.string(error.title());
        out.constant(error.origin());
        out.u1(error.providers().size());
        error.providers().forEach(out::constant);
        out.string(error.status());
        out.flag(error.general());
        writeSigns(out, error.signs().anywhere());
        writeSigns(out, error.signs().whole());
        writeSigns(out, error.signs().brief());
        writeSigns(out, error.signs().unless());
        out.strings(error.insteadOf());
        out.strings(error.operations());
        out.u1(error.causes().size());
        for (ErrorCause cause : error.causes()) {
            out.string(cause.cause());
            out.string(cause.tell());
            out.string(cause.remedy());
            out.u1(cause.who().size());
            cause.who().forEach(out::constant);
            out.strings(cause.rules());
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
        return new ErrorTable(errors, List.of(in.strings()));
    }

    private static KnownError error(TableReader in) {
        return new KnownError(
                in.string(),
                in.string(),
                in.constant(ErrorOrigin.values()),
                providers(in),
                in.string(),
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
            causes.add(new ErrorCause(in.string(), in.string(), in.string(), actors(in), List.of(in.strings())));
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
