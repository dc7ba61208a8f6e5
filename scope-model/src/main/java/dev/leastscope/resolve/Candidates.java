package dev.leastscope.resolve;

import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Coverage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The scopes that can help to satisfy some needs. They are sorted by name and numbered as the bits of a long. */
final class Candidates {
    /**
     * The most candidates: a long has this many bits. The tables have about 20 candidates for each provider. A test
     * guards the limit, and a file of overrides that exceeds it is refused.
     */
    static final int LIMIT = Long.SIZE;

    private final Scope[] scopes;
    private final Coverage coverage;

    private Candidates(Scope[] scopes, Coverage coverage) {
        this.scopes = scopes;
        this.coverage = coverage;
    }

    /**
     * The scopes of {@code pool} that cover a scope in {@code options}.
     *
     * @throws IllegalStateException when there are more than {@link #LIMIT}
     */
    static Candidates of(List<Scope> pool, List<List<List<Scope>>> options, Coverage coverage) {
        List<Scope> named = named(options);
        List<Scope> helpful = new ArrayList<>();
        for (Scope scope : pool) {
            if (helps(scope, named, coverage)) {
                helpful.add(scope);
            }
        }
        if (helpful.size() > LIMIT) {
            throw new IllegalStateException("more than " + LIMIT + " scopes serve the operations of one request");
        }
        Scope[] sorted = helpful.toArray(new Scope[0]);
        Arrays.sort(sorted);
        return new Candidates(sorted, coverage);
    }

    /**
     * All candidates except those that a narrower candidate can replace completely, at no more burden.
     *
     * <p>The result stays exact. In any set, the wider scope can be replaced by the narrower scope that it implies. No
     * step of the order gets worse then, and the last but one gets better.
     */
    long undominated(List<List<List<Scope>>> options, Measure[] measured) {
        List<Scope> named = named(options);
        long undominated = 0;
        for (int i = 0; i < scopes.length; i++) {
            if (coverage == Coverage.DOCUMENTED || !isDominated(i, named, measured)) {
                undominated |= 1L << i;
            }
        }
        return undominated;
    }

    private boolean isDominated(int wide, List<Scope> named, Measure[] measured) {
        for (int narrow = 0; narrow < scopes.length; narrow++) {
            if (narrow != wide
                    && scopes[wide].covers(scopes[narrow])
                    && measured[narrow].burden() <= measured[wide].burden()
                    && doesAsMuch(scopes[narrow], scopes[wide], named)) {
                return true;
            }
        }
        return false;
    }

    private boolean doesAsMuch(Scope narrow, Scope wide, List<Scope> named) {
        for (Scope needed : named) {
            if (Hierarchy.covers(wide, needed, coverage) && !Hierarchy.covers(narrow, needed, coverage)) {
                return false;
            }
        }
        return true;
    }

    Measure[] measured(Measures measures) {
        Measure[] measured = new Measure[scopes.length];
        for (int i = 0; i < scopes.length; i++) {
            measured[i] = measures.of(scopes[i]);
        }
        return measured;
    }

    /**
     * The minimal sets, as masks, that satisfy one of {@code options}; empty when there is none. No mask contains
     * another mask.
     */
    long[] masks(List<List<Scope>> options) {
        List<Long> masks = new ArrayList<>();
        for (List<Scope> option : options) {
            extend(option, 0, 0, masks);
        }
        long[] least = new long[masks.size()];
        int size = 0;
        for (int i = 0; i < masks.size(); i++) {
            if (!holdsAnother(masks, i)) {
                least[size++] = masks.get(i);
            }
        }
        return Arrays.copyOf(least, size);
    }

    private void extend(List<Scope> option, int from, long mask, List<Long> masks) {
        if (from == option.size()) {
            masks.add(mask);
            return;
        }
        for (int i = 0; i < scopes.length; i++) {
            if (Hierarchy.covers(scopes[i], option.get(from), coverage)) {
                extend(option, from + 1, mask | 1L << i, masks);
            }
        }
    }

    private static boolean holdsAnother(List<Long> masks, int which) {
        long mask = masks.get(which);
        for (int i = 0; i < masks.size(); i++) {
            long other = masks.get(i);
            if (i != which && (other & ~mask) == 0 && (other != mask || i < which)) {
                return true;
            }
        }
        return false;
    }

    /** The mask of the candidates among {@code wanted}. */
    long mask(List<Scope> wanted) {
        long mask = 0;
        for (int i = 0; i < scopes.length; i++) {
            if (wanted.contains(scopes[i])) {
                mask |= 1L << i;
            }
        }
        return mask;
    }

    /** The scopes of a mask, sorted by name. */
    List<Scope> scopes(long mask) {
        List<Scope> chosen = new ArrayList<>(Long.bitCount(mask));
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            chosen.add(scopes[Long.numberOfTrailingZeros(rest)]);
        }
        return List.copyOf(chosen);
    }

    private static List<Scope> named(List<List<List<Scope>>> options) {
        List<Scope> named = new ArrayList<>();
        for (List<List<Scope>> need : options) {
            for (List<Scope> option : need) {
                for (Scope scope : option) {
                    if (!named.contains(scope)) {
                        named.add(scope);
                    }
                }
            }
        }
        return named;
    }

    private static boolean helps(Scope scope, List<Scope> named, Coverage coverage) {
        for (Scope narrow : named) {
            if (Hierarchy.covers(scope, narrow, coverage)) {
                return true;
            }
        }
        return false;
    }
}
