package dev.leastscope.catalog;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a Nylas Java SDK sends: which requests each public method makes, over all releases, and which text a constant
 * stands for. Read from a compiled table; class names are internal ones, with slashes.
 *
 * @since 0.1.0
 */
public final class SdkTable {
    private final ApiVersion api;
    private final String artifact;
    private final String releases;
    private final Source source;
    private final Map<String, List<Method>> methods;
    private final Map<String, List<Constant>> constants;
    private final List<EntryPoint> entryPoints;
    private final List<Variant> variants;

    private final Map<String, List<Silent>> silent;

    public SdkTable(
            ApiVersion api,
            String artifact,
            String releases,
            Source source,
            Map<String, List<Method>> methods,
            Map<String, List<Constant>> constants,
            List<EntryPoint> entryPoints,
            List<Variant> variants,
            Map<String, List<Silent>> silent) {
        this.api = api;
        this.artifact = artifact;
        this.releases = releases;
        this.source = source;
        this.methods = Collections.unmodifiableMap(methods);
        this.constants = Collections.unmodifiableMap(constants);
        this.entryPoints = List.copyOf(entryPoints);
        this.variants = List.copyOf(variants);

        this.silent = Collections.unmodifiableMap(silent);
    }

    /**
     * A method that sends requests.
     *
     * @param owner internal name of the class that declares it
     * @param name its name; Kotlin's statics for omitted arguments end in {@code $default}
     * @param descriptor its descriptor
     * @param requests {@code METHOD path}; several where it sends each of them or one of them
     * @param since first release that has it
     * @param until last release that had it; empty while it is still there
     * @param note what a reader should know; may be empty
     */
    public record Method(
            String owner,
            String name,
            String descriptor,
            List<String> requests,
            String since,
            Optional<String> until,
            String note) {}

    /**
     * A public method that sends no request, such as an accessor or a setter of a builder.
     *
     * @param owner internal name of the class that declares it
     * @param name its name
     * @param descriptor its descriptor
     */
    public record Silent(String owner, String name, String descriptor) {}

    /**
     * An enum constant and the text it stands for.
     *
     * @param owner internal name of the enum
     * @param name the constant
     * @param value what is sent for it
     * @param since first release that has it
     */
    public record Constant(String owner, String name, String value, String since) {}

    /**
     * How the object that carries a list comes to the call where the list enters.
     *
     * @since 0.1.0
     */
    public enum Shape {
        /** A Kotlin data class: its constructor, {@code copy} and {@code copy$default}, and {@code build()} of its Builder. */
        DATA_CLASS,
        /** The call is a constructor; the list is among its arguments. */
        CONSTRUCTED,
        /** The call is made on the object, as {@code build()}. */
        ON_OBJECT,
        /** The object is the first argument of the call. */
        FIRST_ARGUMENT,
        /** The list itself is an argument of the call. */
        ARGUMENT
    }

    /**
     * Where a list of scopes or of webhook triggers enters.
     *
     * @param owner internal name of the class; for {@link Shape#DATA_CLASS} the data class itself
     * @param members the methods of the class that are the entry point; empty for constructors and data classes
     * @param shape how the object that carries the list comes to the call
     * @param kind what it does
     * @param provider the provider it is always for; empty when the code chooses
     * @param withoutList what a call without a list means
     * @param list setters that replace the list
     * @param adders methods that add to the list
     * @param providers setters of the provider
     * @param redirects setters of the redirect URI
     * @param redirectArgument whether the last text before the list of a constructor is the redirect URI
     * @since 0.1.0
     */
    public record EntryPoint(
            String owner,
            List<String> members,
            Shape shape,
            EntryPointKind kind,
            Optional<String> provider,
            WithoutList withoutList,
            List<String> list,
            List<String> adders,
            List<String> providers,
            List<String> redirects,
            boolean redirectArgument) {}

    /**
     * What an entry point means when no list is given.
     *
     * @since 0.1.0
     */
    public enum WithoutList {
        /** The defaults are asked for. */
        DEFAULTS,
        /** Nothing is said about the list. */
        NOTHING,
        /** Every value that exists is meant. */
        ALL
    }

    /**
     * What a request asks for beyond its path, so that it needs other scopes.
     *
     * @param name the variant, as the operations name it behind {@code #}
     * @param setter the method of the SDK's query or request object; empty where the SDK has none
     * @param query the parameter of the URL; empty where there is none
     * @param body the key of the JSON body; empty where there is none
     * @param object internal name of the class that the setter must be given; empty where any will do
     * @param value the value that asks for the variant; empty where any value does. Enum constants and JSON texts are
     *     compared without case, spaces and signs
     * @param defaults the requests, {@code METHOD path}, that ask for it when the parameter is not given
     * @since 0.1.0
     */
    public record Variant(
            String name, String setter, String query, String body, String object, String value, List<String> defaults) {
        /** Whether a value asks for the variant. */
        public boolean isMeant(String given) {
            return value.isEmpty() || plain(value).equals(plain(given));
        }

        private static String plain(String text) {
            StringBuilder plain = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    plain.append(Character.toLowerCase(text.charAt(i)));
                }
            }
            return plain.toString();
        }
    }

    /** The table of the SDK that speaks this API version: SDK v1 speaks API v2, SDK v2 speaks API v3. */
    public static SdkTable of(ApiVersion api) {
        return read(TableReader.open(name(api)));
    }

    /** The name of the compiled table and of its source. */
    public static String name(ApiVersion api) {
        return api == ApiVersion.V2 ? "sdk-java-v1" : "sdk-java-v2";
    }

    public void write(TableWriter out) {
        out.constant(api);
        out.string(artifact);
        out.string(releases);
        out.source(source);
        out.u2(methods.size());
        for (String owner : owners()) {
            out.string(owner);
            out.u2(methods(owner).size());
            for (Method method : methods(owner)) {
                out.string(method.name());
                out.string(method.descriptor());
                out.strings(method.requests());
                out.string(method.since());
                out.string(method.until().orElse(""));
                out.string(method.note());
            }
        }
        out.u2(constants.size());
        for (String owner : enums()) {
            out.string(owner);
            out.u2(constants(owner).size());
            for (Constant constant : constants(owner)) {
                out.string(constant.name());
                out.string(constant.value());
                out.string(constant.since());
            }
        }
        writeEntryPoints(out);
        writeSilent(out);
    }

    private void writeEntryPoints(TableWriter out) {
        out.u2(entryPoints.size());
        for (EntryPoint point : entryPoints) {
            out.string(point.owner());
            out.strings(point.members());
            out.constant(point.shape());
            out.constant(point.kind());
            out.string(point.provider().orElse(""));
            out.constant(point.withoutList());
            out.strings(point.list());
            out.strings(point.adders());
            out.strings(point.providers());
            out.strings(point.redirects());
            out.flag(point.redirectArgument());
        }
        out.u2(variants.size());
        for (Variant variant : variants) {
            out.string(variant.name());
            out.string(variant.setter());
            out.string(variant.query());
            out.string(variant.body());
            out.string(variant.object());
            out.string(variant.value());
            out.strings(variant.defaults());
        }
    }

    private static EntryPoint entryPoint(TableReader in) {
        String owner = in.string();
        List<String> members = List.of(in.strings());
        Shape shape = in.constant(Shape.values());
        EntryPointKind kind = in.constant(EntryPointKind.values());
        String provider = in.string();
        return new EntryPoint(
                owner,
                members,
                shape,
                kind,
                provider.isEmpty() ? Optional.empty() : Optional.of(provider),
                in.constant(WithoutList.values()),
                List.of(in.strings()),
                List.of(in.strings()),
                List.of(in.strings()),
                List.of(in.strings()),
                in.flag());
    }

    private static Variant variant(TableReader in) {
        return new Variant(
                in.string(), in.string(), in.string(), in.string(), in.string(), in.string(), List.of(in.strings()));
    }

    private void writeSilent(TableWriter out) {
        out.u2(silent.size());
        for (String owner : silent.keySet().stream().sorted().toList()) {
            out.string(owner);
            out.u2(silent.get(owner).size());
            for (Silent method : silent.get(owner)) {
                out.string(method.name());
                out.string(method.descriptor());
            }
        }
    }

    private static SdkTable read(TableReader in) {
        ApiVersion api = in.constant(ApiVersion.values());
        String artifact = in.string();
        String releases = in.string();
        Source source = in.source();
        Map<String, List<Method>> methods = new HashMap<>();
        for (int owners = in.u2(); owners > 0; owners--) {
            String owner = in.string();
            Method[] rows = new Method[in.u2()];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = method(owner, in);
            }
            methods.put(owner, List.of(rows));
        }
        Map<String, List<Constant>> constants = new HashMap<>();
        for (int owners = in.u2(); owners > 0; owners--) {
            String owner = in.string();
            Constant[] rows = new Constant[in.u2()];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = new Constant(owner, in.string(), in.string(), in.string());
            }
            constants.put(owner, List.of(rows));
        }
        EntryPoint[] entryPoints = new EntryPoint[in.u2()];
        for (int i = 0; i < entryPoints.length; i++) {
            entryPoints[i] = entryPoint(in);
        }
        Variant[] variants = new Variant[in.u2()];
        for (int i = 0; i < variants.length; i++) {
            variants[i] = variant(in);
        }
        Map<String, List<Silent>> silent = new HashMap<>();
        for (int owners = in.u2(); owners > 0; owners--) {
            String owner = in.string();
            Silent[] rows = new Silent[in.u2()];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = new Silent(owner, in.string(), in.string());
            }
            silent.put(owner, List.of(rows));
        }
        return new SdkTable(
                api, artifact, releases, source, methods, constants, List.of(entryPoints), List.of(variants), silent);
    }

    private static Method method(String owner, TableReader in) {
        String name = in.string();
        String descriptor = in.string();
        List<String> requests = List.of(in.strings());
        String since = in.string();
        String until = in.string();
        return new Method(
                owner,
                name,
                descriptor,
                requests,
                since,
                until.isEmpty() ? Optional.empty() : Optional.of(until),
                in.string());
    }

    /** The API version that the SDK speaks. */
    public ApiVersion api() {
        return api;
    }

    /** {@code groupId:artifactId}. */
    public String artifact() {
        return artifact;
    }

    /** The releases the table covers, in words. */
    public String releases() {
        return releases;
    }

    /** Where the table comes from. */
    public Source source() {
        return source;
    }

    /** The methods of a class; empty when it has none that sends a request. */
    public List<Method> methods(String owner) {
        return methods.getOrDefault(owner, List.of());
    }

    /** The constants of an enum; empty when it is not in the table. */
    public List<Constant> constants(String owner) {
        return constants.getOrDefault(owner, List.of());
    }

    /** Where lists of scopes and triggers enter, in the order of the table. */
    public List<EntryPoint> entryPoints() {
        return entryPoints;
    }

    /** What requests ask for beyond their paths, in the order of the table. */
    public List<Variant> variants() {
        return variants;
    }

    /** The methods of a class that send no request; empty when the table knows none. */
    public List<Silent> silent(String owner) {
        return silent.getOrDefault(owner, List.of());
    }

    /** All classes with a method that sends no request, sorted. */
    public List<String> silentOwners() {
        return silent.keySet().stream().sorted().toList();
    }

    /** All classes that have a row, sorted. */
    public List<String> owners() {
        return methods.keySet().stream().sorted().toList();
    }

    /** All enums that have a row, sorted. */
    public List<String> enums() {
        return constants.keySet().stream().sorted().toList();
    }
}
