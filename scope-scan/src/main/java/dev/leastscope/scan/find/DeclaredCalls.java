package dev.leastscope.scan.find;

import dev.leastscope.catalog.Operation;
import dev.leastscope.integration.Confidence;
import dev.leastscope.integration.UnknownKind;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.scan.flow.cfg.Annotations;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import dev.leastscope.scan.flow.query.InjectedSettings;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.sdk.OperationIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds the calls that annotations of interfaces declare. */
final class DeclaredCalls {
    private static final String UNKNOWN = String.valueOf(Value.HOLE);

    private final OperationIndex operations;
    private final RequestVariants variants;
    private final UrlBases bases;
    private final ProjectCode project;
    private final InjectedSettings settings;

    DeclaredCalls(
            OperationIndex operations,
            RequestVariants variants,
            UrlBases bases,
            ProjectCode project,
            InjectedSettings settings) {
        this.operations = operations;
        this.variants = variants;
        this.bases = bases;
        this.project = project;
        this.settings = settings;
    }

    void find(ClassNode owner, MethodNode method, ClassFindings found) {
        Optional<ClientAnnotations.Request> request = ClientAnnotations.of(method);
        if (request.isEmpty() || !mayBeClient(owner, request.get())) {
            return;
        }
        for (Value.Text base : TextValues.of(base(owner))) {
            String path = joined(ClientAnnotations.prefix(owner), request.get().path());
            Optional<UrlText> url = bases.url(new Value.Text(withoutNames(joined(base.template(), path)), base.hole()));
            if (url.isPresent() && !url.get().base().isDoubtful() && isClient(owner, request.get())) {
                call(request.get().verb(), path, url.get(), method, found);
            }
        }
    }

    /**
     * Whether a request can belong to a client. Annotations for servers declare clients in interfaces; in classes they
     * do so only with a client annotation.
     */
    private static boolean mayBeClient(ClassNode owner, ClientAnnotations.Request request) {
        return !request.servable()
                || (owner.access & Opcodes.ACC_INTERFACE) != 0
                || ClientAnnotations.client(owner).isPresent();
    }

    /** Whether an interface is a client. If a class of the project implements it, it declares a server. */
    private boolean isClient(ClassNode owner, ClientAnnotations.Request request) {
        return !request.servable() || ClientAnnotations.client(owner).isPresent() || !project.isImplemented(owner.name);
    }

    /**
     * The prefix of the paths, from an annotation of the class or from settings; an unknown part when the program
     * decides.
     */
    private Value base(ClassNode owner) {
        Optional<AnnotationNode> client = ClientAnnotations.client(owner);
        if (client.isEmpty()) {
            return TextValues.HOLE;
        }
        String url = Annotations.text(client.get(), "url")
                .or(() -> Annotations.text(client.get(), "baseUri"))
                .or(() -> Annotations.text(client.get(), "value").filter(DeclaredCalls::isUrl))
                .orElse("");
        String path = Annotations.text(client.get(), "path").orElse("");
        List<Value> bases = new ArrayList<>();
        for (String configured : configured(owner, client.get())) {
            bases.add(Value.Text.of(joined(configured, path)));
        }
        if (bases.isEmpty() && url.isEmpty()) {
            return Value.Text.of(joined(UNKNOWN, path));
        }
        if (bases.isEmpty()) {
            for (Value.Text text : TextValues.of(settings.ofText(url))) {
                bases.add(Value.Text.of(joined(text.template(), path)));
            }
        }
        return Value.anyOf(bases);
    }

    private static boolean isUrl(String text) {
        return text.startsWith("/") || text.contains("://") || text.startsWith("${");
    }

    /** The address of a named client in settings: Quarkus, Micronaut, Spring Cloud. */
    private List<String> configured(ClassNode owner, AnnotationNode client) {
        String className = owner.name.replace('/', '.');
        String name = Annotations.text(client, "configKey")
                .or(() -> Annotations.text(client, "id"))
                .or(() -> Annotations.text(client, "name"))
                .or(() -> Annotations.text(client, "value"))
                .orElse(className);
        List<String> found = new ArrayList<>();
        for (String key : List.of(
                "quarkus.rest-client." + name + ".url",
                "quarkus.rest-client." + className + ".url",
                name + "/mp-rest/url",
                className + "/mp-rest/url",
                "micronaut.http.services." + name + ".url",
                "micronaut.http.services." + name + ".urls",
                "spring.cloud.openfeign.client.config." + name + ".url")) {
            found.addAll(settings.ofKey(key));
        }
        return found;
    }

    private static String joined(String base, String path) {
        if (base.isEmpty() || path.isEmpty()) {
            return base + path;
        }
        String start = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return start + (path.startsWith("/") ? path : "/" + path);
    }

    /** The path with {@code {}} for each placeholder, without its name and pattern. {@code {?a,b}} is a query. */
    private static String withoutNames(String path) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', from)) {
            int close = path.indexOf('}', open);
            if (close < 0) {
                break;
            }
            result.append(path, from, open);
            String inside = path.substring(open + 1, close);
            if (inside.startsWith("?") || inside.startsWith("&")) {
                result.append(inside.charAt(0))
                        .append(inside.substring(1).replace(",", "=" + UNKNOWN + "&"))
                        .append('=')
                        .append(UNKNOWN);
            } else {
                result.append("{}");
            }
            from = close + 1;
        }
        return result.append(path.substring(from)).toString();
    }

    /** Whether an argument of the request is a project class with a property of this name. */
    private boolean isProperty(MethodNode method, String key) {
        for (Type type : Type.getArgumentTypes(method.desc)) {
            if (type.getSort() == Type.OBJECT && RequestBodies.declares(project, type.getInternalName(), key)) {
                return true;
            }
        }
        return false;
    }

    private void call(String verb, String path, UrlText url, MethodNode method, ClassFindings found) {
        CodePlace place = found.place(method.name, 0);
        Optional<Operation> operation = operations.find(url.api(), verb, url.path());
        if (operation.isEmpty()) {
            if (url.path().startsWith("/v3/grants/")) {
                found.unresolved(UnknownPart.of(UnknownKind.DECLARED_CALL, verb + " " + path), place);
            }
            return;
        }
        if (url.base() == UrlText.Base.UNKNOWN) {
            found.unresolved(UnknownPart.of(UnknownKind.DECLARED_BASE_URL, verb + " " + path), place);
            return;
        }
        Map<String, String> query = new LinkedHashMap<>(url.query());
        ClientAnnotations.parameters(method).forEach(name -> query.put(name, UNKNOWN));
        if (ClientAnnotations.givesAnyQuery(method) && variants.dependOnQuery(operation.get())) {
            found.unresolved(UnknownPart.of(UnknownKind.QUERY, operation.get().id()), place);
        }
        for (String key : variants.bodyKeys(operation.get())) {
            if (isProperty(method, key)) {
                found.unresolved(
                        UnknownPart.of(
                                UnknownKind.BODY_KEY, key, operation.get().id()),
                        place);
            }
        }
        variants.unknownParameter(operation.get(), query)
                .ifPresent(name -> found.unresolved(
                        UnknownPart.of(
                                UnknownKind.PARAMETER, name, operation.get().id()),
                        place));
        found.call(variants.of(operation.get(), query, true), place, Confidence.LITERAL);
    }
}
