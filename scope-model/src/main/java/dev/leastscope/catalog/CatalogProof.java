package dev.leastscope.catalog;

import dev.leastscope.text.Problem;
import dev.leastscope.text.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Proves what no single row can show: that the tables hold together. */
final class CatalogProof {
    /** The solver numbers candidates into the bits of a long. */
    static final int MOST_CANDIDATES = 64;

    private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern CALL =
            Pattern.compile("(GET|POST|PUT|PATCH|DELETE) (/([A-Za-z0-9_-]+|\\{[A-Za-z_]+\\}))+(#([a-z-]+))?");
    private static final Pattern TRIGGER = Pattern.compile("[a-z_]+(\\.[a-z_]+)+");
    private static final Set<String> VARIANTS = Set.of(
            "hard-delete",
            "scheduled",
            "shared-from",
            "primary",
            "source-address-book",
            "source-inbox",
            "source-domain",
            "teams",
            "meet",
            "zoom",
            "metadata");

    private final CatalogModel model;
    private final List<Problem> problems;

    private CatalogProof(CatalogModel model, List<Problem> problems) {
        this.model = model;
        this.problems = problems;
    }

    static void check(CatalogModel model, List<Problem> problems) {
        CatalogProof proof = new CatalogProof(model, problems);
        model.scopes().forEach((vocabulary, scopes) -> {
            proof.names(vocabulary, scopes);
            proof.cycles(scopes);
        });
        proof.permissions(model.scopes(Vocabulary.MICROSOFT).values());
        model.operations()
                .forEach((api, source) -> proof.operations(source.operations().values()));
        for (Provider provider : Provider.values()) {
            model.requirements().forEach((api, tables) -> proof.candidates(api, provider, tables.get(provider)));
        }
    }

    private void complain(Tree at, String row, String message, String fix) {
        problems.add(new Problem(at.location(), "row " + row + ": " + message, fix, ""));
    }

    /** Canonical strings follow their vocabulary's grammar; no string means two scopes. */
    private void names(Vocabulary vocabulary, SortedMap<String, ScopeDraft> scopes) {
        Map<String, String> meanings = new HashMap<>();
        for (ScopeDraft scope : scopes.values()) {
            if (!grammar(vocabulary).matcher(scope.name()).matches()) {
                complain(
                        scope.at(),
                        scope.name(),
                        "not a canonical scope of " + vocabulary.id(),
                        "write the string in full");
            }
            List<String> texts = new ArrayList<>(scope.row().aliases());
            texts.add(scope.name());
            for (String text : texts) {
                String before = meanings.putIfAbsent(text, scope.name());
                if (before != null) {
                    complain(
                            scope.at(),
                            scope.name(),
                            "'" + text + "' means " + before + " already",
                            "remove one of them");
                }
            }
        }
    }

    private static Pattern grammar(Vocabulary vocabulary) {
        return Pattern.compile(
                switch (vocabulary) {
                    case GOOGLE ->
                        "openid|https://mail\\.google\\.com/|https://www\\.googleapis\\.com/auth/[a-z]+([.-][a-z]+)*";
                    case MICROSOFT ->
                        "openid|profile|email|offline_access"
                                + "|https://(graph\\.microsoft|outlook\\.office|outlook\\.office365)\\.com/[A-Z][A-Za-z-]*(\\.[A-Z][A-Za-z]*)*";
                    case YAHOO -> "[a-z]+(-[a-z])?";
                    case EWS -> "ews\\.[a-z]+";
                    case ZOOM -> "[a-z_]+:[a-z_]+:[a-z_]+";
                    case NYLAS_V2 -> "[a-z_]+(\\.[a-z_]+)?";
                    case NONE -> "(?!)";
                });
    }

    private void cycles(SortedMap<String, ScopeDraft> scopes) {
        for (ScopeDraft scope : scopes.values()) {
            Set<String> seen = new HashSet<>();
            Deque<String> open = new ArrayDeque<>(scope.row().implies());
            while (!open.isEmpty()) {
                String next = open.pop();
                if (next.equals(scope.name())) {
                    complain(
                            scope.at(),
                            scope.name(),
                            "it implies itself through others: a cycle",
                            "keep one direction");
                    break;
                }
                if (seen.add(next) && scopes.containsKey(next)) {
                    open.addAll(scopes.get(next).row().implies());
                }
            }
        }
    }

    /** A GUID is unique only with its resource and kind. */
    private void permissions(Collection<ScopeDraft> scopes) {
        Map<String, String> owners = new HashMap<>();
        for (ScopeDraft scope : scopes) {
            Permission permission = scope.row().permission();
            if (permission == null) {
                complain(scope.at(), scope.name(), "a Microsoft scope needs its permission", "add permission: {...}");
                continue;
            }
            guid(scope, owners, permission.resource(), "delegated", permission.delegatedId());
            guid(scope, owners, permission.resource(), "application", permission.applicationId());
        }
    }

    private void guid(ScopeDraft scope, Map<String, String> owners, String resource, String kind, String id) {
        if (id.isEmpty()) {
            return;
        }
        if (!GUID.matcher(id).matches()) {
            complain(scope.at(), scope.name(), "the " + kind + " id '" + id + "' is no GUID", "copy it anew");
        }
        String before = owners.putIfAbsent(resource + " " + kind + " " + id, scope.name());
        if (before != null) {
            complain(
                    scope.at(),
                    scope.name(),
                    "the " + kind + " id " + id + " is that of " + before,
                    "look both up again");
        }
    }

    private void operations(Collection<OperationDraft> operations) {
        Map<String, String> places = new HashMap<>();
        for (OperationDraft operation : operations) {
            String id = operation.id();
            boolean call = operation.row().kind() == Operation.Kind.CALL;
            if (!(call ? CALL : TRIGGER).matcher(id).matches()) {
                complain(
                        operation.at(), id, "not an operation's id", "write METHOD /path#variant, or a trigger's name");
            }
            int hash = id.indexOf('#');
            if (hash >= 0 && !VARIANTS.contains(id.substring(hash + 1))) {
                complain(operation.at(), id, "the variant is not known", "write one of " + VARIANTS);
            }
            String before = places.putIfAbsent(OperationTable.nameless(id), id);
            if (before != null) {
                complain(operation.at(), id, "only its placeholders differ from " + before, "keep one of the rows");
            }
        }
    }

    /** Scopes that may stand in a least set: those of a solid option, and those that imply one. */
    private void candidates(ApiVersion api, Provider provider, List<RequirementRow> rows) {
        SortedMap<String, ScopeDraft> scopes = model.scopes(Vocabulary.of(api, provider));
        Set<String> named = new HashSet<>();
        for (RequirementRow row : rows) {
            for (RequirementRow.OptionRow option : row.options()) {
                if (option.effect() == Option.Effect.FULL && option.source().basis() != Basis.ASSUMED) {
                    named.addAll(option.scopes());
                }
            }
        }
        int count = 0;
        for (ScopeDraft scope : scopes.values()) {
            Set<String> covered = new HashSet<>(Closures.of(scopes, scope.name()));
            covered.retainAll(named);
            if (scope.row().candidate() && !covered.isEmpty()) {
                count++;
            }
        }
        if (count > MOST_CANDIDATES) {
            Tree at = scopes.values().iterator().next().at();
            complain(
                    at,
                    provider.id(),
                    count + " candidates, " + MOST_CANDIDATES + " at most",
                    "hide what nobody asks for");
        }
    }
}
