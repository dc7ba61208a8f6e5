package dev.leastscope.catalog.overrides;

import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Permission;
import dev.leastscope.catalog.ScopeRow;
import dev.leastscope.catalog.Source;
import dev.leastscope.catalog.Tier;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.catalog.source.RowReader;
import dev.leastscope.catalog.source.ScopeNames;
import dev.leastscope.text.Quotation;
import dev.leastscope.text.Spelling;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a corrected or added scope. Given keys replace facts; all other facts stay the same. */
final class ScopeOverrideReader {
    private final RowReader row;
    private final Vocabulary vocabulary;
    private final ScopeNames names;
    private final Source source;
    private final List<String> changes = new ArrayList<>();

    ScopeOverrideReader(RowReader row, Vocabulary vocabulary, ScopeNames names, Source source) {
        this.row = row;
        this.vocabulary = vocabulary;
        this.names = names;
        this.source = source;
    }

    /** The changes, one text for each fact, such as {@code tier sensitive instead of unknown}. */
    List<String> changes() {
        return changes;
    }

    /** @param before the row of the tables; null for a new scope */
    ScopeRow read(String name, ScopeRow before) {
        ScopeRow old = before == null ? blank(name) : before;
        boolean burden = row.has("tier") || row.has("consent") || before == null;
        ScopeRow after = new ScopeRow(
                old.name(),
                old.shortName(),
                vocabulary,
                row.has("aliases") ? changed("aliases", old.aliases(), row.texts("aliases")) : old.aliases(),
                row.has("allows") ? changed("allows", old.allows(), row.text("allows")) : old.allows(),
                tier(old.tier()),
                consent(old.consent()),
                row.has("personal")
                        ? changed("personal", old.personalAccounts(), Boolean.valueOf(row.flag("personal")))
                        : old.personalAccounts(),
                permission(old.permission()),
                implies(old.implies()),
                old.identity(),
                row.has("retires") ? changed("retires", old.retires(), row.day("retires")) : old.retires(),
                row.has("hidden") ? !changed("hidden", !old.candidate(), row.flag("hidden")) : old.candidate(),
                before == null ? source : old.source(),
                burden ? source : old.burdenSource());
        if (changes.isEmpty() && before != null) {
            row.complain("the row corrects nothing", "add the fact to correct, such as tier: ...");
        }
        if (before == null && after.allows().isEmpty()) {
            row.complain("a new scope needs the key 'allows'", "add allows: ...");
        }
        return after;
    }

    private ScopeRow blank(String name) {
        return new ScopeRow(
                name,
                ScopeNames.shortName(vocabulary, name),
                vocabulary,
                List.of(),
                "",
                vocabulary == Vocabulary.GOOGLE ? Tier.UNKNOWN : null,
                vocabulary == Vocabulary.MICROSOFT ? List.of(new ScopeRow.Dated<>("", Consent.UNKNOWN)) : List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                true,
                source,
                source);
    }

    private Tier tier(Tier old) {
        if (!row.has("tier")) {
            return old;
        }
        if (vocabulary != Vocabulary.GOOGLE) {
            row.complain("only Google's scopes have a tier", "remove tier");
        }
        return changed("tier", old, row.oneOf(row.node(), row.text("tier"), Tier.values(), Tier::id), Tier::id);
    }

    /** Reads one value that is always valid, or values with the days from which they are valid. */
    private List<ScopeRow.Dated<Consent>> consent(List<ScopeRow.Dated<Consent>> old) {
        if (!row.has("consent")) {
            return old;
        }
        if (vocabulary != Vocabulary.MICROSOFT && vocabulary != Vocabulary.NYLAS_V2) {
            row.complain("only Microsoft's scopes have a consent", "remove consent");
        }
        List<ScopeRow.Dated<Consent>> consent = new ArrayList<>();
        Tree value = row.take("consent").orElseThrow();
        if (value instanceof Tree.Sequence list) {
            for (Tree item : list.items()) {
                RowReader cell = row.inner(item, row.row());
                consent.add(new ScopeRow.Dated<>(cell.day("from"), consent(cell, cell.text("value"))));
                cell.done();
            }
        } else {
            consent.add(new ScopeRow.Dated<>("", consent(row, row.text("consent"))));
        }
        for (int i = 1; i < consent.size(); i++) {
            if (consent.get(i - 1).from().compareTo(consent.get(i).from()) >= 0) {
                row.complain(value, "the days of 'consent' must be in ascending order", "sort them");
            }
        }
        return changed("consent", old, consent, ScopeOverrideReader::words);
    }

    private static Consent consent(RowReader row, String text) {
        return row.oneOf(row.node(), text, Consent.values(), Consent::id);
    }

    private static String words(List<ScopeRow.Dated<Consent>> consent) {
        List<String> words = new ArrayList<>();
        for (ScopeRow.Dated<Consent> dated : consent) {
            words.add(dated.value().id() + (dated.from().isEmpty() ? "" : " from " + dated.from()));
        }
        return String.join(", then ", words);
    }

    private Permission permission(Permission old) {
        if (!row.has("permission")) {
            return old;
        }
        if (vocabulary != Vocabulary.MICROSOFT) {
            row.complain("only Microsoft's scopes have a permission", "remove permission");
            return old;
        }
        RowReader cell = row.inner(row.take("permission").orElseThrow(), row.row());
        String resource = cell.optionalText("resource");
        boolean exchange = resource.equals("Office 365 Exchange Online");
        if (!exchange && !resource.isEmpty() && !resource.equals("Microsoft Graph")) {
            cell.complain(
                    "the resource " + Quotation.of(resource) + " is not known",
                    "write Microsoft Graph, or Office 365 Exchange Online");
        }
        Permission permission = new Permission(
                exchange ? resource : "Microsoft Graph",
                exchange ? "00000002-0000-0ff1-ce00-000000000000" : "00000003-0000-0000-c000-000000000000",
                cell.text("delegated"),
                cell.optionalText("application"));
        cell.done();
        return changed("permission", old, permission, Permission::delegatedId);
    }

    private List<String> implies(List<String> old) {
        if (!row.has("implies")) {
            return old;
        }
        List<String> implies = new ArrayList<>();
        for (String name : row.texts("implies")) {
            if (names.knows(name)) {
                implies.add(names.canonical(name));
            } else {
                String hint = Spelling.hint(name, names.all());
                row.complain(
                        "it implies " + Quotation.of(name) + ", which is not in the tables",
                        hint.isEmpty() ? "add the implied scope in a row before this one" : hint);
            }
        }
        return changed("implies", old, List.copyOf(implies));
    }

    private <T> T changed(String key, T before, T after) {
        return changed(key, before, after, String::valueOf);
    }

    private <T> T changed(String key, T before, T after, Function<T, String> words) {
        if (!after.equals(before)) {
            String was = before == null ? "" : words.apply(before);
            changes.add(
                    key + " " + words.apply(after) + (was.isEmpty() || was.equals("[]") ? "" : " instead of " + was));
        }
        return after;
    }
}
