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
    private final Map<String, List<Silent>> silent;

    public SdkTable(
            ApiVersion api,
            String artifact,
            String releases,
            Source source,
            Map<String, List<Method>> methods,
            Map<String, List<Constant>> constants,
            Map<String, List<Silent>> silent) {
        this.api = api;
        this.artifact = artifact;
        this.releases = releases;
        this.source = source;
        this.methods = Collections.unmodifiableMap(methods);
        this.constants = Collections.unmodifiableMap(constants);
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
        writeSilent(out);
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
        Map<String, List<Silent>> silent = new HashMap<>();
        for (int owners = in.u2(); owners > 0; owners--) {
            String owner = in.string();
            Silent[] rows = new Silent[in.u2()];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = new Silent(owner, in.string(), in.string());
            }
            silent.put(owner, List.of(rows));
        }
        return new SdkTable(api, artifact, releases, source, methods, constants, silent);
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
