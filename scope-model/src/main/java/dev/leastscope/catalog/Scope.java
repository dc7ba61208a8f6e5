package dev.leastscope.catalog;

import java.util.List;
import java.util.Optional;

/**
 * An OAuth scope and its facts in the tables: a provider's scope (at Microsoft a delegated permission) or a Nylas scope of API
 * v2. A {@link ScopeTable} has one object for each scope, so compare scopes by identity and order them by name.
 *
 * @since 0.1.0
 */
public final class Scope implements Comparable<Scope> {
    private final ScopeRow row;
    private final int index;
    private final Reach reach;
    private long[] closure = new long[0];

    /** Internal: a scope of a table. */
    public Scope(ScopeRow row, int index, Reach reach) {
        this.row = row;
        this.index = index;
        this.reach = reach;
    }

    /** The canonical string: the full URI at Google, the full {@code https://graph.microsoft.com/} form for Graph. */
    public String name() {
        return row.name();
    }

    /** The short form for sentences, without Google's or Graph's prefix. */
    public String shortName() {
        return row.shortName();
    }

    /** The vocabulary that it belongs to. */
    public Vocabulary vocabulary() {
        return row.vocabulary();
    }

    /** Its number within its table, from 0. */
    public int index() {
        return index;
    }

    /** Other strings that mean the same, such as {@code email} for {@code userinfo.email}. */
    public List<String> aliases() {
        return row.aliases();
    }

    /** What it allows, in one line. */
    public String allows() {
        return row.allows();
    }

    /** The tier of a Google scope; empty for other vocabularies. */
    public Optional<Tier> tier() {
        return Optional.ofNullable(row.tier());
    }

    /**
     * Who can consent to a Microsoft permission on a day ({@code yyyy-MM-dd}); empty for other vocabularies. A Nylas scope of
     * API v2 has a value where an administrator must consent to the scopes that serve it ({@code room_resources.read_only}).
     */
    public Optional<Consent> consent(String asOf) {
        Consent consent = null;
        for (ScopeRow.Dated<Consent> dated : row.consent()) {
            if (dated.from().compareTo(asOf) <= 0) {
                consent = dated.value();
            }
        }
        return Optional.ofNullable(consent);
    }

    /**
     * The tier that counts in the cost of a set. Without a tier in the tables, an identity scope is non-sensitive and any other
     * scope unknown.
     */
    public Tier countedTier() {
        return row.tier() == null ? isIdentity() ? Tier.NON_SENSITIVE : Tier.UNKNOWN : row.tier();
    }

    /**
     * The consent that counts in the cost of a set on a day ({@code yyyy-MM-dd}). Without a row in the tables, it is the user
     * for an identity scope and unknown for any other scope.
     */
    public Consent countedConsent(String asOf) {
        return consent(asOf).orElse(isIdentity() ? Consent.USER : Consent.UNKNOWN);
    }

    /** Whether personal Microsoft accounts can grant it; empty when not known, or for other vocabularies. */
    public Optional<Boolean> personalAccounts() {
        return Optional.ofNullable(row.personalAccounts());
    }

    /** Its ids in an Entra app manifest; empty outside Microsoft. */
    public Optional<Permission> permission() {
        return Optional.ofNullable(row.permission());
    }

    /** The canonical names of the scopes that it directly implies: it allows everything on data that they allow. */
    public List<String> implies() {
        return row.implies();
    }

    /** How it takes part in signing a user in; empty when it does not. */
    public Optional<Identity> identity() {
        return Optional.ofNullable(row.identity());
    }

    /** Whether it takes part in signing a user in, or is known to do no harm beside the scopes that do. */
    public boolean isIdentity() {
        return row.identity() != null;
    }

    /** The date ({@code yyyy-MM-dd}) from which it no longer works; empty when none is announced. */
    public Optional<String> retires() {
        return Optional.ofNullable(row.retires());
    }

    /** Whether it can be part of a least set: it is not hidden, not retired, and not a scope of Exchange Online. */
    public boolean isCandidate() {
        return row.candidate();
    }

    /** The API methods that it allows by itself, without those of the scopes that it implies. */
    public Reach ownReach() {
        return reach;
    }

    /** The source of its facts. */
    public Source source() {
        return row.source();
    }

    /** The source of its tier or consent, which can differ from {@link #source}. */
    public Source burdenSource() {
        return row.burdenSource();
    }

    /** Whether {@code other} is this scope or a scope that it implies, directly or through others. */
    public boolean covers(Scope other) {
        int word = other.index >> 6;
        return word < closure.length && (closure[word] & 1L << (other.index & 63)) != 0;
    }

    /** Internal: its row in the tables. */
    public ScopeRow row() {
        return row;
    }

    /** Internal: the bits, by index, of this scope and of all scopes that it implies. */
    public long[] closure() {
        return closure;
    }

    /** Internal: sets {@link #closure()} while a table is built. */
    public void closure(long[] bits) {
        closure = bits;
    }

    /** Orders by the code points of the names. */
    @Override
    public int compareTo(Scope other) {
        return name().compareTo(other.name());
    }

    /** The canonical name. */
    @Override
    public String toString() {
        return name();
    }
}
