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
 * base can be in the same class, in another class of the project or in its settings.
 */
final class UrlBases {
    private static final String ROOT = "grants/";
    /**
     * Other paths below the version. They are read only in a class that contains the base itself, because other APIs
     * have such paths, too.
     */
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

    /** Whether a text is the address of API v3, so that paths can be relative to it. */
    static boolean isBase(String text) {
        return text.endsWith("nylas.com/v3") || text.endsWith("nylas.com/v3/");
    }

    /** Adds a constant of a class of the project. Any thread can call it. */
    void seen(String text) {
        if (isBase(text)) {
            inProject = true;
        }
    }

    /** Starts a class, and finds whether it contains the address of API v3. */
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

    /** Whether the current class is about Nylas, by a name or a text. */
    boolean isNamed() {
        return named;
    }

    private static boolean isNylas(String text) {
        return text.contains("nylas") || text.contains("Nylas") || text.contains("NYLAS");
    }

    /** Reads a text; empty when it contains no URL or path of Nylas or of a provider's OAuth. */
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
     * A path of API v2 after an unknown host. Other APIs have such paths, too, so it counts only in a class about
     * Nylas, or with the parameter that each request for Nylas events has.
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

    /** A path of API v2 after a host from a setting with Nylas in its name. The host itself is unknown. */
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

    /** Whether the text before the path is unknown. Another host or path there does not belong to Nylas. */
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
