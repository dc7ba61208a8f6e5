package dev.leastscope.catalog;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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

    SdkTable(
            ApiVersion api,
            String artifact,
            String releases,
            Source source,
            Map<String, List<Method>> methods,
            Map<String, List<Constant>> constants) {
        this.api = api;
        this.artifact = artifact;
        this.releases = releases;
        this.source = source;
        this.methods = Collections.unmodifiableMap(methods);
        this.constants = Collections.unmodifiableMap(constants);
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
        String resource = resource(api);
        try (InputStream stream = SdkTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing: build with Maven, which compiles the tables");
            }
            return read(new DataInputStream(new BufferedInputStream(stream)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(ApiVersion api) {
        return api == ApiVersion.V2 ? "sdk-java-v1.bin" : "sdk-java-v2.bin";
    }

    static SdkTable read(DataInputStream in) throws IOException {
        ApiVersion api = ApiVersion.valueOf(in.readUTF());
        String artifact = in.readUTF();
        String releases = in.readUTF();
        Source source = new Source(Basis.valueOf(in.readUTF()), in.readUTF(), in.readUTF(), "");
        Map<String, List<Method>> methods = new HashMap<>();
        for (int owners = in.readInt(); owners > 0; owners--) {
            String owner = in.readUTF();
            List<Method> rows = new ArrayList<>();
            for (int count = in.readInt(); count > 0; count--) {
                rows.add(readMethod(in, owner));
            }
            methods.put(owner, List.copyOf(rows));
        }
        Map<String, List<Constant>> constants = new HashMap<>();
        for (int owners = in.readInt(); owners > 0; owners--) {
            String owner = in.readUTF();
            List<Constant> rows = new ArrayList<>();
            for (int count = in.readInt(); count > 0; count--) {
                rows.add(new Constant(owner, in.readUTF(), in.readUTF(), in.readUTF()));
            }
            constants.put(owner, List.copyOf(rows));
        }
        return new SdkTable(api, artifact, releases, source, methods, constants);
    }

    private static Method readMethod(DataInputStream in, String owner) throws IOException {
        String name = in.readUTF();
        String descriptor = in.readUTF();
        List<String> requests = new ArrayList<>();
        for (int count = in.readUnsignedByte(); count > 0; count--) {
            requests.add(in.readUTF());
        }
        String since = in.readUTF();
        String until = in.readUTF();
        return new Method(
                owner,
                name,
                descriptor,
                List.copyOf(requests),
                since,
                until.isEmpty() ? Optional.empty() : Optional.of(until),
                in.readUTF());
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

    /** All classes that have a row, sorted. */
    public List<String> owners() {
        return methods.keySet().stream().sorted().toList();
    }

    /** All enums that have a row, sorted. */
    public List<String> enums() {
        return constants.keySet().stream().sorted().toList();
    }
}
