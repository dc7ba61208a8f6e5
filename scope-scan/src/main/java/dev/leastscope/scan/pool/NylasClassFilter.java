package dev.leastscope.scan.pool;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Separates the few classes that may say something about Nylas from all others: by the texts in their constant pools, which
 * hold class names, descriptors and string constants alike.
 *
 * @since 0.1.0
 */
public final class NylasClassFilter {
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
    /**
     * Not "googleapis" alone: every jar with protobuf in it names types by type.googleapis.com. Packages without their first
     * parts: the search stops at each place where the first nine characters stand, and com/googl stands in every class of Guava.
     */
    private static final List<String> PROVIDERS = List.of(
            "googleapis.com/auth",
            "googleapis/auth/oauth2",
            "/auth/oauth2/",
            "accounts.google.com",
            "microsoftonline.com",
            "/aad/msal4j");

    /** A path below a base URL, with its slashes: the search of archives is slower for each text that is shorter than others. */
    private static final String BELOW_ANY_BASE = "/grants/";

    /**
     * What a class of the project's own folders may hold beyond that: shorter texts of such paths, and of the settings that hold
     * their base URL. They would make the search of archives slower, which has many more classes to dismiss.
     */
    private static final List<String> BELOW_BASE =
            List.of("grants", "nylas.", "nylas-", "nylas_", "nylas/", "NYLAS_", "Nylas", "calendar_id");

    private final ByteTextSearch needles;
    private final ByteTextSearch own;
    /** Names in which what is looked for does not count. */
    private final byte[][] ignored;

    private NylasClassFilter(ByteTextSearch needles, ByteTextSearch own, byte[][] ignored) {
        this.needles = needles;
        this.own = own;
        this.ignored = ignored;
    }

    /**
     * The filter for classes that can use Nylas.
     *
     * @param sdkPackages the packages of the SDK's classes, with dots: com.nylas, or others when the SDK was relocated
     */
    public static NylasClassFilter forNylas(List<String> sdkPackages) {
        return forNylas(sdkPackages, List.of());
    }

    /** The filter for the classes of the project's own folders, which also lets pass classes with short paths. */
    public static NylasClassFilter forOwnClasses(List<String> sdkPackages) {
        return forNylas(sdkPackages, BELOW_BASE);
    }

    private static NylasClassFilter forNylas(List<String> sdkPackages, List<String> more) {
        Set<String> own = new TreeSet<>(PATHS);
        // Long texts on purpose: the search steps by the shortest of them.
        own.add("nylas.com");
        for (String name : sdkPackages) {
            own.add(name.replace('.', '/') + "/");
            // As code names it that loads the SDK's classes by name.
            own.add(name + ".");
        }
        Set<String> all = new TreeSet<>(own);
        all.addAll(PROVIDERS);
        all.add(BELOW_ANY_BASE);
        all.addAll(more);
        return new NylasClassFilter(ByteTextSearch.of(all), ByteTextSearch.of(own), new byte[0][]);
    }

    /**
     * The filter for classes whose texts must be read: URLs and trigger names. The names of the SDK's own classes are not such
     * texts: a class that only calls the SDK is read without following the values of its texts.
     *
     * @param sdkPackages the packages of the SDK's classes, with dots
     */
    public static NylasClassFilter forTexts(List<String> sdkPackages) {
        List<String> texts =
                List.of("v3/", "nylas", "grants", "NYLAS_", "oauth2", "microsoftonline", "trigger_types", "/webhooks");
        ByteTextSearch needles = ByteTextSearch.of(texts);
        byte[][] ignored = new byte[sdkPackages.size()][];
        int count = 0;
        for (String name : sdkPackages) {
            ignored[count++] = (name.replace('.', '/') + "/").getBytes(StandardCharsets.UTF_8);
        }
        return new NylasClassFilter(needles, needles, ignored);
    }

    /** The sieve for classes that hold a path of API v2: behind a host that is not known it may be one of Nylas. */
    public static NylasClassFilter forOldPaths() {
        ByteTextSearch needles = ByteTextSearch.of(List.of(
                "/events",
                "/messages",
                "/threads",
                "/calendars",
                "/contacts",
                "/drafts",
                "/folders",
                "/labels",
                "/files",
                "/send"));
        return new NylasClassFilter(needles, needles, new byte[0][]);
    }

    /**
     * A filter for classes that name one of these classes.
     *
     * @param internalNames with slashes
     */
    public static NylasClassFilter forClasses(List<String> internalNames) {
        ByteTextSearch needles = ByteTextSearch.of(internalNames);
        return new NylasClassFilter(needles, needles, new byte[0][]);
    }

    /** Skips classes while they are read. It accepts the classes that {@link #catches} accepts, and a few more. */
    public PoolSearch search() {
        return new PoolSearch(needles);
    }

    /** Whether the class may matter. Exact for "no". */
    public boolean catches(byte[] bytes, ClassShape shape) {
        int end = shape.poolEnd();
        int at = needles.next(bytes, ClassShape.POOL_START, end);
        while (at < end && isIgnored(bytes, at, end)) {
            at = needles.next(bytes, at + 1, end);
        }
        return at < end;
    }

    /** Whether a place is within an ignored name, and not within an address: a name does not follow a dot. */
    private boolean isIgnored(byte[] bytes, int at, int end) {
        for (byte[] name : ignored) {
            for (int begin = Math.max(ClassShape.POOL_START, at - name.length + 1); begin <= at; begin++) {
                if (begin + name.length <= end
                        && Arrays.equals(name, 0, name.length, bytes, begin, begin + name.length)) {
                    return bytes[begin - 1] != '.';
                }
            }
        }
        return false;
    }

    /** Whether a class that was caught names Nylas itself, and not only a provider. */
    public boolean namesNylas(byte[] bytes, ClassShape shape) {
        return own.anyIn(bytes, ClassShape.POOL_START, shape.poolEnd());
    }
}
