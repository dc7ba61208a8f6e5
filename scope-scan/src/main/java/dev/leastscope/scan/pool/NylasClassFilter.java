package dev.leastscope.scan.pool;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Selects the few classes that can contain facts about Nylas, by the texts in their constant pools. These include class
 * names, descriptors and string constants.
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
     * Texts of providers. "googleapis" alone is not used, because every jar with protobuf contains type.googleapis.com.
     * Packages are without their first parts: the search stops at each place with the first nine characters, and
     * com/googl is in every class of Guava.
     */
    private static final List<String> PROVIDERS = List.of(
            "googleapis.com/auth",
            "googleapis/auth/oauth2",
            "/auth/oauth2/",
            "accounts.google.com",
            "microsoftonline.com",
            "/aad/msal4j");

    /**
     * A path below a base URL, with its slashes. Each text that is shorter than the others makes the search of archives
     * slower.
     */
    private static final String BELOW_ANY_BASE = "/grants/";

    /**
     * Further texts for classes in the project's own folders: shorter texts of such paths, and of the settings with
     * their base URL. They would slow down the search of archives, which have many more classes.
     */
    private static final List<String> BELOW_BASE =
            List.of("grants", "nylas.", "nylas-", "nylas_", "nylas/", "NYLAS_", "Nylas", "calendar_id");

    private final ByteTextSearch needles;
    private final ByteTextSearch own;
    /** Names whose parts do not count as matches. */
    private final byte[][] ignored;

    private NylasClassFilter(ByteTextSearch needles, ByteTextSearch own, byte[][] ignored) {
        this.needles = needles;
        this.own = own;
        this.ignored = ignored;
    }

    /**
     * Creates the filter for classes that can use Nylas.
     *
     * @param sdkPackages the packages of the SDK's classes, with dots: com.nylas, or others when the SDK was relocated
     */
    public static NylasClassFilter forNylas(List<String> sdkPackages) {
        return forNylas(sdkPackages, List.of());
    }

    /** Creates the filter for classes in the project's own folders, which also accepts classes with short paths. */
    public static NylasClassFilter forOwnClasses(List<String> sdkPackages) {
        return forNylas(sdkPackages, BELOW_BASE);
    }

    private static NylasClassFilter forNylas(List<String> sdkPackages, List<String> more) {
        Set<String> own = new TreeSet<>(PATHS);
        // Long texts on purpose: the search steps by the shortest of them.
        own.add("nylas.com");
        for (String name : sdkPackages) {
            own.add(name.replace('.', '/') + "/");
            // The form in code that loads the SDK's classes by name.
            own.add(name + ".");
        }
        Set<String> all = new TreeSet<>(own);
        all.addAll(PROVIDERS);
        all.add(BELOW_ANY_BASE);
        all.addAll(more);
        return new NylasClassFilter(ByteTextSearch.of(all), ByteTextSearch.of(own), new byte[0][]);
    }

    /**
     * Creates the filter for classes whose texts must be read: URLs and trigger names. The names of the SDK's own
     * classes are not such texts, so a class that only calls the SDK is read without following the values of its texts.
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

    /** Creates the filter for classes with a path of API v2. After an unknown host, it can be a path of Nylas. */
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
     * Creates a filter for classes that name one of these classes.
     *
     * @param internalNames with slashes
     */
    public static NylasClassFilter forClasses(List<String> internalNames) {
        ByteTextSearch needles = ByteTextSearch.of(internalNames);
        return new NylasClassFilter(needles, needles, new byte[0][]);
    }

    /**
     * Creates a search that skips classes while they are read. It accepts the classes that {@link #catches} accepts,
     * and a few more.
     */
    public PoolSearch search() {
        return new PoolSearch(needles);
    }

    /** Whether the class can be relevant. The answer "no" is exact. */
    public boolean catches(byte[] bytes, ClassShape shape) {
        int end = shape.poolEnd();
        int at = needles.next(bytes, ClassShape.POOL_START, end);
        while (at < end && isIgnored(bytes, at, end)) {
            at = needles.next(bytes, at + 1, end);
        }
        return at < end;
    }

    /** Whether an offset is in an ignored name, and not in an address. A name does not follow a dot. */
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

    /** Whether an accepted class names Nylas itself, not only a provider. */
    public boolean namesNylas(byte[] bytes, ClassShape shape) {
        return own.anyIn(bytes, ClassShape.POOL_START, shape.poolEnd());
    }
}
