package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.query.InjectedSettings;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.sdk.OperationIndex;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Recognises paths of API v3 below a base URL: {@code /grants/{}/messages}, where the base ends with the version. The
 * base may stand in the same class, in another class of the project or in its settings.
 */
final class UrlBases {
    private static final String ROOT = "grants/";
    /** What else stands below the version, read in a class that holds the base itself: other APIs have such paths, too. */
    private static final List<String> OTHER_ROOTS = List.of("calendars/availability", "scheduling/", "notetakers");

    private final OperationIndex operations;
    private final InjectedSettings settings;
    private volatile boolean inProject;
    private boolean settingsAsked;
    private boolean inClass;
    /** Whether a name or a text of the class is about Nylas. */
    private boolean named;

    UrlBases(OperationIndex operations, InjectedSettings settings) {
        this.operations = operations;
        this.settings = settings;
    }

    /** Whether a text is the address of API v3, below which paths may be relative. */
    static boolean isBase(String text) {
        return text.endsWith("nylas.com/v3") || text.endsWith("nylas.com/v3/");
    }

    /** A constant of any class of the project, from any thread. */
    void seen(String text) {
        if (isBase(text)) {
            inProject = true;
        }
    }

    /** A class is looked at: whether it holds the address of API v3 itself. */
    void enter(ClassNode owner) {
        inClass = false;
        named = isNylas(owner.name);
        for (FieldNode field : owner.fields) {
            named |= isNylas(field.name);
        }
        for (MethodNode method : owner.methods) {
            named |= isNylas(method.name);
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof LdcInsnNode constant && constant.cst instanceof String text) {
                    inClass |= isBase(text);
                    named |= isNylas(text);
                }
            }
        }
    }

    /** Whether the class that is looked at is about Nylas by a name or a text. */
    boolean isNamed() {
        return named;
    }

    private static boolean isNylas(String text) {
        return text.contains("nylas") || text.contains("Nylas") || text.contains("NYLAS");
    }

    /** Reads a text; empty when it holds no URL or path of Nylas or of a provider's OAuth. */
    Optional<UrlText> url(Value.Text found) {
        Optional<UrlText> url = UrlText.of(found.template());
        if (url.isPresent()) {
            return url;
        }
        boolean named = found.hole() != null
                && found.template().indexOf(Value.HOLE) == 0
                && found.hole().subject().toLowerCase(Locale.ROOT).contains("nylas");
        Optional<UrlText> below = below(found.template(), named);
        if (below.isPresent()) {
            return below;
        }
        return named ? belowHost(found.template(), UrlText.Base.UNKNOWN) : maybeBelowHost(found.template());
    }

    /**
     * A path of API v2 behind a host of which nothing is known. Other APIs have such paths, too: it counts in a class that is about
     * Nylas, and with the parameter that each request for events of Nylas has.
     */
    private Optional<UrlText> maybeBelowHost(String text) {
        boolean relative = !text.isEmpty() && text.charAt(0) == '/';
        boolean behind = text.length() > 1 && text.charAt(0) == Value.HOLE && text.charAt(1) == '/';
        boolean events = behind && text.contains("calendar_id=");
        if (!(named && (relative || behind)) && !events) {
            return Optional.empty();
        }
        if (relative) {
            return belowHost(Value.HOLE + text, UrlText.Base.RELATIVE);
        }
        return belowHost(text, events ? UrlText.Base.UNKNOWN : UrlText.Base.DOUBTFUL);
    }

    /** A path of API v2 behind a host that a setting of Nylas' name holds: which host that is, is not known. */
    private Optional<UrlText> belowHost(String text, UrlText.Base base) {
        if (text.length() < 2 || text.charAt(1) != '/') {
            return Optional.empty();
        }
        Optional<UrlText> url = UrlText.of("https://api.nylas.com" + text.substring(1));
        boolean known = url.isPresent()
                && url.get().kind() == UrlText.Kind.CALL
                && !operations.verbs(url.get().api(), url.get().path()).isEmpty();
        return known ? url.map(found -> found.behind(base)) : Optional.empty();
    }

    private Optional<UrlText> below(String text, boolean named) {
        String path = text.startsWith("/") ? text.substring(1) : text;
        if (inClass && OTHER_ROOTS.stream().anyMatch(path::startsWith)) {
            return UrlText.of("/v3/" + path)
                    .filter(url -> !operations.verbs(url.api(), url.path()).isEmpty())
                    .map(found -> found.behind(UrlText.Base.ELSEWHERE));
        }
        int root = text.indexOf(ROOT);
        while (root > 0 && text.charAt(root - 1) != '/') {
            root = text.indexOf(ROOT, root + 1);
        }
        if (root < 0 || !isOpen(text, root)) {
            return Optional.empty();
        }
        Optional<UrlText> url = UrlText.of("/v3/" + text.substring(root));
        boolean resource = url.isPresent()
                && url.get().path().indexOf('/', "/v3/grants/".length()) > 0
                && !operations.verbs(url.get().api(), url.get().path()).isEmpty();
        return resource
                ? url.map(found -> found.behind(named || isKnown() ? UrlText.Base.ELSEWHERE : UrlText.Base.UNKNOWN))
                : Optional.empty();
    }

    /** Whether nothing is known about the text before the path. Another host or path there is not that of Nylas. */
    private static boolean isOpen(String text, int root) {
        for (int i = 0; i < root; i++) {
            if (text.charAt(i) != '/' && text.charAt(i) != Value.HOLE) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnown() {
        if (!inClass && !inProject && !settingsAsked) {
            settingsAsked = true;
            inProject = settings.anyMatches(UrlBases::isBase);
        }
        return inClass || inProject;
    }
}
