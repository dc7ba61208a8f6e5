package dev.leastscope.resolve;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.integration.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the strings of a list: the scope that each one means, and what is wrong with it.
 *
 * <p>A string with several scopes becomes one entry for each of them, all with the same {@code written}. The rest is
 * judged as if each scope were its own item. One instance serves one list. A correct string costs only a look-up.
 */
final class ScopeReader {
    private static final Vocabulary[] PROVIDERS = {
        Vocabulary.GOOGLE, Vocabulary.MICROSOFT, Vocabulary.YAHOO, Vocabulary.EWS, Vocabulary.ZOOM
    };

    private final Catalog catalog;
    private final Request request;
    private final Vocabulary vocabulary;
    private final ScopeTable table;
    private final Map<Vocabulary, ScopeText> texts = new EnumMap<>(Vocabulary.class);
    private final List<RequestedScope> entries = new ArrayList<>();
    private final Map<Object, Named> meanings = new HashMap<>();
    private NearScopes nearScopes;

    ScopeReader(Catalog catalog, Request request) {
        this.catalog = catalog;
        this.request = request;
        this.vocabulary = request.vocabulary();
        this.table = catalog.scopes(vocabulary);
    }

    List<RequestedScope> read(List<Named> written) {
        for (Named string : written) {
            readOne(string);
        }
        return List.copyOf(entries);
    }

    /**
     * Whether a string requests everything in a Microsoft app registration. It is known, but not a scope of the tables.
     */
    static boolean isDefault(String text, Vocabulary vocabulary) {
        return vocabulary == Vocabulary.MICROSOFT
                && text.length() >= 8
                && text.regionMatches(true, text.length() - 8, ".default", 0, 8)
                && (text.length() == 8 || (text.charAt(text.length() - 9) == '/' && !ScopeText.holdsBlank(text)));
    }

    private void readOne(Named written) {
        String text = written.text();
        if (!Requests.takesScopes(request)) {
            String detail = request.provider().title() + " connectors take no scopes";
            add(written, null, RequestedScope.Defect.NOT_SUPPORTED, List.of(), detail);
            return;
        }
        Optional<Scope> plain = table.named(text);
        if (plain.isPresent() || isDefault(text, vocabulary)) {
            add(written, plain.orElse(null), null, List.of(), "");
            return;
        }
        if (!readWrongApiVersion(written) && !readMalformed(written) && !readWrongProvider(written)) {
            readUnknown(written);
        }
    }

    private boolean readWrongApiVersion(Named written) {
        return request.api() == ApiVersion.V3 ? readNylasScope(written) : readProviderScope(written);
    }

    /**
     * Reads a v2 name in v3. It can mean several scopes there. At Google, {@code calendar} and {@code contacts} can
     * also be short forms; both meanings are kept.
     */
    private boolean readNylasScope(Named written) {
        Optional<Scope> nylasScope = catalog.scopes(Vocabulary.NYLAS_V2).named(written.text());
        if (nylasScope.isEmpty()) {
            return false;
        }
        List<Scope> meant = new ArrayList<>();
        String detail = "a Nylas scope of API v2";
        Optional<Scope> shortForm = text(vocabulary).meaning(written.text());
        if (shortForm.isPresent()) {
            meant.add(shortForm.get());
            detail = "a Nylas scope of API v2, or the short form of "
                    + shortForm.get().name();
        } else {
            for (Option option : catalog.migration()
                    .scopes(nylasScope.get(), request.provider())
                    .options()) {
                for (Scope scope : option.scopes()) {
                    if (!scope.isIdentity()) {
                        addOnce(meant, scope);
                    }
                }
            }
        }
        addAll(written, meant, RequestedScope.Defect.WRONG_API_VERSION, detail);
        return true;
    }

    /** Reads a provider's own scope in v2. */
    private boolean readProviderScope(Named written) {
        Scope foreign = foreign(written.text(), vocabulary);
        if (foreign == null) {
            return false;
        }
        List<Scope> meant = new ArrayList<>();
        for (Scope nylasScope : table.scopes()) {
            for (Option option :
                    catalog.servedBy(nylasScope, request.provider()).options()) {
                if (option.scopes().size() == 1 && option.scopes().get(0) == foreign) {
                    addOnce(meant, nylasScope);
                }
            }
        }
        String detail = "a scope of " + title(foreign.vocabulary()) + "; API v2 takes Nylas scopes";
        Scope repaired = meant.isEmpty() ? null : meant.get(0);
        add(written, repaired, RequestedScope.Defect.WRONG_API_VERSION, names(meant), detail);
        return true;
    }

    private boolean readMalformed(Named written) {
        String text = written.text();
        ScopeText reading = text(vocabulary);
        Optional<Scope> meant = reading.meaning(text);
        if (meant.isPresent()) {
            add(
                    written,
                    meant.get(),
                    RequestedScope.Defect.MALFORMED,
                    names(List.of(meant.get())),
                    reading.detail(text, meant.get()));
            return true;
        }
        List<String> parts = ScopeText.parts(text);
        if (parts.size() > 1) {
            return readSeveral(written, parts, reading);
        }
        if (text.isBlank() || ScopeText.holdsBlank(text)) {
            String detail = text.isBlank() ? "an empty string" : "a blank inside";
            add(written, null, RequestedScope.Defect.MALFORMED, List.of(), detail);
            return true;
        }
        return false;
    }

    private boolean readSeveral(Named written, List<String> parts, ScopeText reading) {
        List<Scope> meant = new ArrayList<>();
        for (String part : parts) {
            Optional<Scope> scope = table.named(part).or(() -> reading.meaning(part));
            if (scope.isPresent()) {
                addOnce(meant, scope.get());
            }
        }
        String detail = parts.size() + " scopes in one string";
        if (meant.isEmpty()) {
            if (foreign(parts.get(0), vocabulary) != null) {
                return false;
            }
            detail = "blanks or separators inside";
        }
        addAll(written, meant, RequestedScope.Defect.MALFORMED, detail);
        return true;
    }

    private boolean readWrongProvider(Named written) {
        List<String> parts = ScopeText.parts(written.text());
        Scope foreign = foreign(parts.size() > 1 ? parts.get(0) : written.text(), vocabulary);
        if (foreign == null) {
            return false;
        }
        String detail = foreign.shortName() + " is a scope of " + title(foreign.vocabulary());
        add(written, null, RequestedScope.Defect.WRONG_PROVIDER, List.of(), detail);
        return true;
    }

    /** The scope of another provider that a string means, correctly written or not; null when there is none. */
    private Scope foreign(String text, Vocabulary own) {
        for (Vocabulary other : PROVIDERS) {
            if (other != own) {
                Optional<Scope> scope =
                        catalog.scopes(other).named(text).or(() -> text(other).meaning(text));
                if (scope.isPresent()) {
                    return scope.get();
                }
            }
        }
        return null;
    }

    private void readUnknown(Named written) {
        if (nearScopes == null) {
            nearScopes = new NearScopes(table);
        }
        List<Scope> near = nearScopes.near(written.text());
        if (near.isEmpty()) {
            add(written, null, RequestedScope.Defect.UNKNOWN, List.of(), "not in the tables");
            return;
        }
        Scope repaired = near.size() == 1 ? near.get(0) : null;
        add(written, repaired, RequestedScope.Defect.MISSPELT, names(near), "no scope has this name");
    }

    private ScopeText text(Vocabulary wanted) {
        return texts.computeIfAbsent(wanted, any -> new ScopeText(catalog.scopes(wanted)));
    }

    /** Adds one entry for each scope that a string means; one entry without a scope when it means none. */
    private void addAll(Named written, List<Scope> meant, RequestedScope.Defect defect, String detail) {
        if (meant.isEmpty()) {
            add(written, null, defect, List.of(), detail);
        }
        for (Scope scope : meant) {
            add(written, scope, defect, names(meant), detail);
        }
    }

    private void add(Named written, Scope scope, RequestedScope.Defect defect, List<String> candidates, String detail) {
        // Entries are duplicates when they have the same meaning or, without a meaning, the same text.
        Named earlier = meanings.putIfAbsent(scope == null ? written.text() : scope, written);
        entries.add(new RequestedScope(
                written,
                Optional.ofNullable(scope),
                Optional.ofNullable(defect),
                candidates,
                detail,
                Optional.ofNullable(earlier)));
    }

    private static void addOnce(List<Scope> scopes, Scope scope) {
        if (!scopes.contains(scope)) {
            scopes.add(scope);
        }
    }

    private static List<String> names(List<Scope> scopes) {
        List<String> names = new ArrayList<>(scopes.size());
        for (Scope scope : scopes) {
            names.add(scope.name());
        }
        return List.copyOf(names);
    }

    private static String title(Vocabulary vocabulary) {
        for (Provider provider : Provider.values()) {
            if (Vocabulary.of(provider) == vocabulary) {
                return provider.title();
            }
        }
        return vocabulary.id();
    }
}
