package dev.leastscope.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One OAuth scope string and what the tables know of it. At Microsoft also called a delegated permission; at Nylas v2 a
 * Nylas scope. Instances are unique per {@link ScopeTable}: compare them by identity, order them by name.
 *
 * @since 0.1.0
 */
public final class Scope implements Comparable<Scope> {
    private final ScopeRow row;
    private final int index;
    private final Reach reach;
    private long[] closure = new long[0];

    public Scope(ScopeRow row, int index, Reach reach) {
        this.row = row;
        this.index = index;
        this.reach = reach;
    }

    /** The canonical string: the full URI at Google, the full {@code https://graph.microsoft.com/} form for Graph. */
    public String name() {
        return row.name();
    }

    /** Short form for sentences: without Google's or Graph's prefix. */
    public String shortName() {
        return row.shortName();
    }

    /** The vocabulary it belongs to. */
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

    /** Google's class; empty elsewhere. */
    public Optional<Tier> tier() {
        return Optional.ofNullable(row.tier());
    }

    /**
     * Who can consent at Microsoft on a day ({@code yyyy-MM-dd}); empty elsewhere. A Nylas scope of API v2 has one where an
     * administrator must consent to what serves it ({@code room_resources.read_only}).
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

    /** Google's class as it counts for the cost of a set: what signs users in and has none is non-sensitive, any other unknown. */
    public Tier countedTier() {
        return row.tier() == null ? isIdentity() ? Tier.NON_SENSITIVE : Tier.UNKNOWN : row.tier();
    }

    /**
     * Who can consent as it counts for the cost of a set on a day ({@code yyyy-MM-dd}): for what signs users in and has no
     * row the user, for any other it is unknown.
     */
    public Consent countedConsent(String asOf) {
        return consent(asOf).orElse(isIdentity() ? Consent.USER : Consent.UNKNOWN);
    }

    /** Whether personal Microsoft accounts can grant it; empty when not known or not Microsoft. */
    public Optional<Boolean> personalAccounts() {
        return Optional.ofNullable(row.personalAccounts());
    }

    /** Its ids in an Entra app manifest; empty outside Microsoft. */
    public Optional<Permission> permission() {
        return Optional.ofNullable(row.permission());
    }

    /** The canonical names of the scopes that it directly includes, safely for data. */
    public List<String> implies() {
        return row.implies();
    }

    /** The part it plays in signing in; empty for a scope of the API proper. */
    public Optional<Identity> identity() {
        return Optional.ofNullable(row.identity());
    }

    /** Whether it is an identity scope or known and harmless beside one. */
    public boolean isIdentity() {
        return row.identity() != null;
    }

    /** The date from which it no longer works; empty when it stays. */
    public Optional<String> retires() {
        return Optional.ofNullable(row.retires());
    }

    /** Whether it may stand in a least set: not hidden, not retired, not of Exchange Online. */
    public boolean isCandidate() {
        return row.candidate();
    }

    /** What it reaches by itself, without what it implies. */
    public Reach ownReach() {
        return reach;
    }

    /** Where the facts come from. */
    public Source source() {
        return row.source();
    }

    /** Where the tier or the consent is printed, which is not always where the scope itself is printed. */
    public Source burdenSource() {
        return row.burdenSource();
    }

    /** Whether {@code other} is this scope or one that it implies, directly or through others. */
    public boolean covers(Scope other) {
        int word = other.index >> 6;
        return word < closure.length && (closure[word] & 1L << (other.index & 63)) != 0;
    }

    public ScopeRow row() {
        return row;
    }

    public long[] closure() {
        return closure;
    }

    public void closure(long[] bits) {
        closure = bits;
    }

    /** Orders by name, by code point. */
    @Override
    public int compareTo(Scope other) {
        return name().compareTo(other.name());
    }

    /** The canonical string. */
    @Override
    public String toString() {
        return name();
    }
}
