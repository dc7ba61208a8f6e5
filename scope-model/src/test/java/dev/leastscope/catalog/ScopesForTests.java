package dev.leastscope.catalog;

import java.util.List;

/** Scopes for tests of what comes after the tables. Those of providers stand in no table. */
public final class ScopesForTests {
    private static final String CHECKED = "2026-11-21";

    private ScopesForTests() {}

    public static Scope google(String shortName, Tier tier) {
        return scope(
                "https://www.googleapis.com/auth/" + shortName, shortName, Vocabulary.GOOGLE, tier, null, null, null);
    }

    public static Scope identity(Vocabulary vocabulary, String name) {
        return scope(
                name,
                name,
                vocabulary,
                vocabulary == Vocabulary.GOOGLE ? Tier.NON_SENSITIVE : null,
                vocabulary == Vocabulary.MICROSOFT ? Consent.USER : null,
                null,
                new Identity(
                        name.equals("offline_access") ? Identity.AddedBy.APP : Identity.AddedBy.NYLAS,
                        Basis.DOCUMENTED));
    }

    public static Scope graph(String name, Consent consent, String guid) {
        return scope(
                "https://graph.microsoft.com/" + name,
                name,
                Vocabulary.MICROSOFT,
                null,
                consent,
                new Permission("Microsoft Graph", "00000003-0000-0000-c000-000000000000", guid, ""),
                null);
    }

    /** The table's own: which provider scopes serve it decides its burden. */
    public static Scope nylas(String name) {
        return Catalog.builtIn().scopes(Vocabulary.NYLAS_V2).named(name).orElseThrow();
    }

    public static Scope named(String name) {
        return scope(name, name, Vocabulary.GOOGLE, Tier.RESTRICTED, null, null, null);
    }

    public static Source source(String page) {
        return new Source(Basis.DOCUMENTED, "https://developer.nylas.com/docs/" + page, CHECKED, "");
    }

    private static Scope scope(
            String name,
            String shortName,
            Vocabulary vocabulary,
            Tier tier,
            Consent consent,
            Permission permission,
            Identity identity) {
        List<ScopeRow.Dated<Consent>> dated = consent == null ? List.of() : List.of(new ScopeRow.Dated<>("", consent));
        ScopeRow row = new ScopeRow(
                name,
                shortName,
                vocabulary,
                List.of(),
                "What " + shortName + " allows.",
                tier,
                dated,
                null,
                permission,
                List.of(),
                identity,
                null,
                true,
                source("scopes/"),
                source("scopes/"));
        return new Scope(row, 0, Reach.NONE);
    }
}
