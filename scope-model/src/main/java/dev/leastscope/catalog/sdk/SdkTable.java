package dev.leastscope.catalog.sdk;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Source;
import dev.leastscope.catalog.TableReader;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The requests of a Nylas Java SDK: which requests each public method sends in each release, and the text that each enum
 * constant sends. It is read from a compiled table. Class names are internal names, with slashes.
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

    /** Creates a table with these rows. */
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
     * @param name its name; Kotlin's static methods for omitted arguments end in {@code $default}
     * @param descriptor its descriptor
     * @param requests {@code METHOD path}; several where the method sends all of them or one of them
     * @param since the first release that has it
     * @param until the last release that has it; empty when the newest release has it
     * @param note a remark for readers; can be empty
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
     * An enum constant and the text that is sent for it.
     *
     * @param owner internal name of the enum
     * @param name the constant
     * @param value the text that is sent for it
     * @param since the first release that has it
     */
    public record Constant(String owner, String name, String value, String since) {}

    /**
     * How an object with a list reaches the call that uses the list.
     *
     * @since 0.1.0
     */
    public enum Shape {
        /** A Kotlin data class: its constructor, {@code copy} and {@code copy$default}, and {@code build()} of its Builder. */
        DATA_CLASS,
        /** The call is a constructor; the list is one of its arguments. */
        CONSTRUCTED,
        /** The call is made on the object, such as {@code build()}. */
        ON_OBJECT,
        /** The object is the first argument of the call. */
        FIRST_ARGUMENT,
        /** The list is an argument of the call. */
        ARGUMENT
    }

    /**
     * A place of the SDK that takes a list of scopes or of webhook triggers.
     *
     * @param owner internal name of the class; for {@link Shape#DATA_CLASS} the data class itself
     * @param members the methods of the class that take the list; empty for constructors and data classes
     * @param shape how the object with the list reaches the call
     * @param kind what the call does
     * @param provider the provider when it is always the same; empty when the code chooses it
     * @param withoutList what a call without a list means
     * @param list setters that replace the list
     * @param adders methods that add to the list
     * @param providers setters of the provider
     * @param redirects setters of the redirect URI
     * @param redirectArgument whether the last string argument before the list of a constructor is the redirect URI
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
     * The meaning of an entry point without a list.
     *
     * @since 0.1.0
     */
    public enum WithoutList {
        /** The defaults are asked for. */
        DEFAULTS,
        /** The call does not set the list. */
        NOTHING,
        /** All existing values are asked for. */
        ALL
    }

    /**
     * A variant of a request: a parameter with which the same path needs other scopes.
     *
     * @param name the variant, as it follows {@code #} in operation ids
     * @param setter the method of the SDK's query or request object; empty where the SDK has none
     * @param query the query parameter of the URL; empty where there is none
     * @param body the key of the JSON body; empty where there is none
     * @param object internal name of the class of the setter's argument; empty where any class is meant
     * @param value the value that asks for the variant; empty where every value does. Enum constants and JSON texts are
     *     compared without case, spaces and punctuation
     * @param defaults the requests, {@code METHOD path}, that are this variant when the parameter is not given
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

    /** The table of the SDK for this API version: SDK v1 uses API v2, SDK v2 uses API v3. */
    public static SdkTable of(ApiVersion api) {
        return SdkTableFormat.read(TableReader.open(name(api)));
    }

    /** The name of the compiled table and of its source. */
    public static String name(ApiVersion api) {
        return api == ApiVersion.V2 ? "sdk-java-v1" : "sdk-java-v2";
    }

    /** The API version that the SDK uses. */
    public ApiVersion api() {
        return api;
    }

    /** {@code groupId:artifactId}. */
    public String artifact() {
        return artifact;
    }

    /** The releases that the table covers, in words. */
    public String releases() {
        return releases;
    }

    /** The source of the table. */
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

    /** The places that take lists of scopes or triggers, in the order of the table. */
    public List<EntryPoint> entryPoints() {
        return entryPoints;
    }

    /** The variants of requests, in the order of the table. */
    public List<Variant> variants() {
        return variants;
    }

    /** The methods of a class that send no request; empty when the table has none. */
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
