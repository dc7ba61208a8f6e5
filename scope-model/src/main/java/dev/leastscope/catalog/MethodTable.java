package dev.leastscope.catalog;

import java.util.ArrayList;
import java.util.List;

/** The API methods of Google and Microsoft in the tables. Immutable. @since 0.1.0 */
public final class MethodTable {
    private final List<ProviderMethod> methods;

    private MethodTable(List<ProviderMethod> methods) {
        this.methods = List.copyOf(methods);
    }

    /** The table of this release, read at the first use. */
    public static MethodTable builtIn() {
        return BuiltIn.TABLE;
    }

    /** All methods: first Google's, then Microsoft's, each group sorted by name. */
    public List<ProviderMethod> methods() {
        return methods;
    }

    /** Writes the table. */
    public static void write(TableWriter out, List<ProviderMethod> methods) {
        out.u2(methods.size());
        for (ProviderMethod method : methods) {
            out.string(method.name());
            out.string(method.call());
            out.constant(method.vocabulary());
            out.strings(method.scopes());
        }
    }

    private static MethodTable read(TableReader in) {
        List<ProviderMethod> methods = new ArrayList<>();
        for (int left = in.u2(); left > 0; left--) {
            methods.add(new ProviderMethod(
                    in.string(), in.string(), in.constant(Vocabulary.values()), List.of(in.strings())));
        }
        return new MethodTable(methods);
    }

    private static final class BuiltIn {
        static final MethodTable TABLE = read(TableReader.open("methods"));
    }
}
