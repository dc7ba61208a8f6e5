package dev.leastscope.diagnose.call;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.MethodTable;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.ProviderMethod;
import dev.leastscope.catalog.errors.ErrorOrigin;
import dev.leastscope.catalog.sdk.SdkTable;
import dev.leastscope.diagnose.pasted.PastedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds calls that a text names by a method. Google's methods look like {@code calendar.v3.CalendarList.List},
 * {@code MailboxService.SendMessage} and {@code PeopleService.ListConnections}. Frames of Nylas' SDKs look like
 * {@code Events.list} in Java and JavaScript, or {@code resources/events.py ... in list} in Python.
 */
final class NamedMethods {
    private static final String GMAIL_SERVICE = "caribou.api.proto.mailboxservice.";
    private static final String PEOPLE_SERVICE = "google.people.v1.peopleservice.";
    /** The beginning of frames of Google's library for .NET, and the ends of its class names. */
    private static final String DOTNET = "google.apis.";

    private static final String RESOURCE = "resource";
    private static final String REQUEST = "request";
    /** The words of a frame before the method: the file, the line and "in". */
    private static final int FRAME = 4;

    private final Map<String, ProviderMethod> google = new HashMap<>();
    private final Map<String, Operation> frames = new HashMap<>();

    NamedMethods(Catalog catalog) {
        for (ProviderMethod method : MethodTable.builtIn().methods()) {
            if (MentionedCall.api(method) == ErrorOrigin.GOOGLE) {
                google.put(method.name().toLowerCase(Locale.ROOT), method);
            }
        }
        for (ApiVersion api : List.of(ApiVersion.V3, ApiVersion.V2)) {
            SdkTable sdk = SdkTable.of(api);
            List<PathTemplate> paths = new ArrayList<>();
            List<Operation> operations = new ArrayList<>();
            for (Operation operation : catalog.operations(api)) {
                if (!operation.isTrigger() && operation.variant().isEmpty()) {
                    paths.add(PathTemplate.of(operation.id()));
                    operations.add(operation);
                }
            }
            for (String owner : sdk.owners()) {
                String simple = owner.substring(owner.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
                for (SdkTable.Method method : sdk.methods(owner)) {
                    if (!method.requests().isEmpty()) {
                        operation(method.requests().get(0), paths, operations)
                                .ifPresent(found -> frames.putIfAbsent(
                                        simple + '.' + method.name().toLowerCase(Locale.ROOT), found));
                    }
                }
            }
        }
    }

    /** The operation of a request. The SDK tables use other names for parts of a path than the operation tables. */
    private static Optional<Operation> operation(String request, List<PathTemplate> paths, List<Operation> operations) {
        PathTemplate asked = PathTemplate.of(request);
        Operation best = null;
        int most = -1;
        for (int i = 0; i < paths.size(); i++) {
            int same =
                    paths.get(i).method().equals(asked.method()) ? paths.get(i).same(asked.parts()) : -1;
            if (same > most) {
                most = same;
                best = operations.get(i);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The calls in the order of the text. */
    List<MentionedCall> in(PastedText text) {
        List<MentionedCall> calls = new ArrayList<>();
        boolean nylas = text.text().toLowerCase(Locale.ROOT).contains("nylas");
        for (int i = 0; i < text.words().size(); i++) {
            String word = text.words().get(i);
            if (word.indexOf('.') > 0) {
                google(word, text, i).ifPresent(calls::add);
                if (nylas) {
                    frame(word, text, i).ifPresent(calls::add);
                }
            }
        }
        return calls;
    }

    private Optional<MentionedCall> google(String word, PastedText text, int at) {
        ProviderMethod found = google.get(withoutVersion(word));
        if (found == null && word.startsWith(GMAIL_SERVICE)) {
            String all = text.text().substring(text.start(at), text.end(at));
            found = google.get("gmail.users." + resourceAndVerb(all.substring(GMAIL_SERVICE.length())));
        }
        if (found == null && word.startsWith(DOTNET)) {
            found = google.get(dotnet(word.substring(DOTNET.length())));
        }
        if (found == null && word.startsWith(PEOPLE_SERVICE)) {
            found = google.get("people.people." + peopleMethod(word.substring(PEOPLE_SERVICE.length())));
        }
        return Optional.ofNullable(found).map(method -> MentionedCall.of(method, text.start(at), text.end(at)));
    }

    /**
     * The method of a .NET frame: {@code Calendar.v3.EventsResource.ListRequest.Execute} is
     * {@code calendar.events.list}.
     */
    private static String dotnet(String frame) {
        StringBuilder name = new StringBuilder();
        for (String part : withoutVersion(frame).split("\\.", -1)) {
            boolean request = part.endsWith(REQUEST);
            String shown = request
                    ? part.substring(0, part.length() - REQUEST.length())
                    : part.endsWith(RESOURCE) ? part.substring(0, part.length() - RESOURCE.length()) : part;
            name.append(name.length() == 0 ? "" : ".").append(shown);
            if (request) {
                break;
            }
        }
        return name.toString();
    }

    /** The name in the discovery document. It differs for two methods of the People service. */
    private static String peopleMethod(String name) {
        return switch (name) {
            case "listconnections" -> "connections.list";
            case "getperson" -> "get";
            default -> name;
        };
    }

    /**
     * The name without its version: {@code calendar.v3.calendarlist.list} is {@code calendar.calendarlist.list} in the
     * discovery document.
     */
    private static String withoutVersion(String word) {
        int first = word.indexOf('.');
        int second = word.indexOf('.', first + 1);
        boolean version =
                second == first + 3 && word.charAt(first + 1) == 'v' && Character.isDigit(word.charAt(first + 2));
        return version ? word.substring(0, first) + word.substring(second) : word;
    }

    /**
     * The method of a service: {@code SendMessage} is {@code messages.send}. {@code GetProfile} is a method of the
     * user.
     */
    private static String resourceAndVerb(String name) {
        int noun = 1;
        while (noun < name.length() && !Character.isUpperCase(name.charAt(noun))) {
            noun++;
        }
        String verb = name.substring(0, noun).toLowerCase(Locale.ROOT);
        String resource = name.substring(noun).toLowerCase(Locale.ROOT);
        return resource.equals("profile") ? verb + resource : resource + (resource.endsWith("s") ? "." : "s.") + verb;
    }

    private Optional<MentionedCall> frame(String word, PastedText text, int at) {
        int method = word.lastIndexOf('.');
        int owner = word.lastIndexOf('.', method - 1);
        String name = word.substring(owner + 1);
        boolean script = word.endsWith(".py") || word.endsWith(".rb");
        if (script) {
            if (at == 0 || !text.words().get(at - 1).equals("resources")) {
                return Optional.empty();
            }
            name = "";
            for (int i = at + 1; i + 1 < Math.min(text.words().size(), at + FRAME + 1); i++) {
                if (text.words().get(i).equals("in")) {
                    name = word.substring(0, method) + '.' + text.words().get(i + 1);
                }
            }
        } else if (owner >= 0 && !word.startsWith("com.nylas.") && !word.startsWith("nylas.")) {
            return Optional.empty();
        }
        return Optional.ofNullable(frames.get(name))
                .map(operation -> MentionedCall.of(origin(operation), operation, text.start(at), text.end(at)));
    }

    private static ErrorOrigin origin(Operation operation) {
        return operation.api() == ApiVersion.V2 ? ErrorOrigin.NYLAS_V2 : ErrorOrigin.NYLAS_V3;
    }
}
