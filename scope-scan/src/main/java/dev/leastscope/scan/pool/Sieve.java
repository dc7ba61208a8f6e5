package dev.leastscope.scan.pool;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells the few classes that may say something about Nylas from all others: by the texts in their constant pools, which
 * hold class names, descriptors and string constants alike.
 *
 * @since 0.1.0
 */
public final class Sieve {
    private static final List<String> PATHS = List.of(
            "v3/grants",
            "v3/connect",
            "v3/calendars/availability",
            "v3/scheduling",
            "v3/webhooks",
            "v3/notetakers",
            "v3/domains",
            "v3/templates",
            "v3/workflows",
            "trigger_types");
    /** Not "googleapis" alone: every jar with protobuf in it names types by type.googleapis.com. */
    private static final List<String> PROVIDERS = List.of(
            "googleapis.com/auth",
            "googleapis/auth/oauth2",
            "accounts.google.com",
            "microsoftonline.com",
            "com/microsoft/aad/msal4j");

    private final Needles needles;
    private final Needles own;

    private Sieve(Needles needles, Needles own) {
        this.needles = needles;
        this.own = own;
    }

    /**
     * The sieve for Nylas.
     *
     * @param sdkPackages where the SDK's classes live, with dots: com.nylas, or where it was moved to
     */
    public static Sieve forNylas(List<String> sdkPackages) {
        Set<String> own = new TreeSet<>(PATHS);
        // Long texts on purpose: the search steps by the shortest of them.
        own.add("nylas.com");
        for (String name : sdkPackages) {
            own.add(name.replace('.', '/') + "/");
        }
        Set<String> all = new TreeSet<>(own);
        all.addAll(PROVIDERS);
        return new Sieve(Needles.of(all), Needles.of(own));
    }

    /** The sieve for classes whose texts have to be read: URLs and trigger names. */
    public static Sieve forTexts() {
        List<String> texts = List.of("v3/", "nylas.com", "oauth2", "microsoftonline", "trigger_types", "/webhooks");
        Needles needles = Needles.of(texts);
        return new Sieve(needles, needles);
    }

    /**
     * A sieve for classes that name one of these classes.
     *
     * @param internalNames with slashes
     */
    public static Sieve forClasses(List<String> internalNames) {
        Needles needles = Needles.of(internalNames);
        return new Sieve(needles, needles);
    }

    /** What dismisses classes while they are read. Catches what {@link #catches} does, and a few classes more. */
    public PoolSearch search() {
        return new PoolSearch(needles);
    }

    /** Whether the class may matter. Exact for "no". */
    public boolean catches(byte[] bytes, ClassShape shape) {
        return needles.anyIn(bytes, ClassShape.POOL_START, shape.poolEnd());
    }

    /** Whether a class that was caught names Nylas itself, and not only a provider. */
    public boolean namesNylas(byte[] bytes, ClassShape shape) {
        return own.anyIn(bytes, ClassShape.POOL_START, shape.poolEnd());
    }
}
