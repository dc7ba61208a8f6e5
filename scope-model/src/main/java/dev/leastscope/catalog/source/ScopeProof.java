package dev.leastscope.catalog.source;

import dev.leastscope.catalog.Permission;
import dev.leastscope.catalog.ScopeRow;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Checks that the names, ids and hierarchy of a table of scopes do not contradict each other. */
public final class ScopeProof {
    private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final SortedMap<String, ScopeRow> rows;
    private final Function<String, Location> places;
    private final List<Problem> problems;

    private ScopeProof(SortedMap<String, ScopeRow> rows, Function<String, Location> places, List<Problem> problems) {
        this.rows = rows;
        this.places = places;
        this.problems = problems;
    }

    /**
     * Reports each row that contradicts another row.
     *
     * @param places gives the place of the row of a scope, by canonical name
     */
    public static void check(
            Vocabulary vocabulary,
            SortedMap<String, ScopeRow> rows,
            Function<String, Location> places,
            List<Problem> problems) {
        ScopeProof proof = new ScopeProof(rows, places, problems);
        proof.names(grammar(vocabulary));
        proof.cycles();
        proof.ids();
    }

    private void complain(ScopeRow row, String message, String fix) {
        problems.add(new Problem(places.apply(row.name()), "row " + row.name() + ": " + message, fix, ""));
    }

    /** Checks that canonical strings match the grammar of their vocabulary and that no string means two scopes. */
    private void names(Pattern grammar) {
        Map<String, String> meanings = new HashMap<>();
        for (ScopeRow row : rows.values()) {
            if (!grammar.matcher(row.name()).matches()) {
                complain(row, "not a canonical scope of " + row.vocabulary().id(), "write the string in full");
            }
            List<String> texts = new ArrayList<>(row.aliases());
            texts.add(row.name());
            for (String text : texts) {
                String before = meanings.putIfAbsent(text, row.name());
                if (before != null) {
                    complain(row, "'" + text + "' already means " + before, "remove one of them");
                }
            }
        }
    }

    static Pattern grammar(Vocabulary vocabulary) {
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

    private void cycles() {
        for (ScopeRow row : rows.values()) {
            for (String implied : row.implies()) {
                if (Closures.of(rows, implied).contains(row.name())) {
                    complain(row, "it implies itself through others: a cycle", "keep one direction");
                    break;
                }
            }
        }
    }

    /** Checks that ids are GUIDs and unique for their resource and kind. */
    private void ids() {
        Map<String, String> owners = new HashMap<>();
        for (ScopeRow row : rows.values()) {
            Permission permission = row.permission();
            if (permission != null) {
                id(row, owners, permission.resource() + " delegated", permission.delegatedId());
                id(row, owners, permission.resource() + " application", permission.applicationId());
            }
        }
    }

    private void id(ScopeRow row, Map<String, String> owners, String kind, String id) {
        if (id.isEmpty()) {
            return;
        }
        if (!GUID.matcher(id).matches()) {
            complain(row, "the id '" + id + "' (" + kind + ") is not a GUID", "copy it again from its source");
        }
        String before = owners.putIfAbsent(kind + " " + id, row.name());
        if (before != null) {
            complain(row, "the id " + id + " (" + kind + ") is that of " + before, "look both up again");
        }
    }
}
