package dev.leastscope.scan;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.sdk.SdkTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.tools.ToolProvider;
import org.objectweb.asm.Type;

/** Compiles the fixture application with the running JDK's compiler, against signatures. */
final class FixtureApplication {
    static final Path FIXTURE = Path.of("src/test/fixture");
    static final Path SIGNATURES = Path.of("src/test/signatures");
    private static final Path SIGNATURES_V1 = Path.of("src/test/signatures-v1");

    private FixtureApplication() {}

    /** Compiles an application of the fixture into a folder and gives the folder of its classes. */
    static Path compile(ApiVersion api, Path work) {
        return compile(api, work, List.of());
    }

    static Path compile(ApiVersion api, Path work, List<String> options) {
        try {
            Path application = FIXTURE.resolve(api == ApiVersion.V2 ? "v1" : "v3");
            Path classes = Files.createDirectories(work.resolve("classes"));
            List<String> arguments = new ArrayList<>(options);
            arguments.addAll(List.of("-cp", classPath(api, work)));
            javac(classes, arguments, sources(application.resolve("src")));
            Path resources = application.resolve("resources");
            if (Files.isDirectory(resources)) {
                for (Path file : files(resources, "")) {
                    Files.copy(file, classes.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles one source against the SDK of an API. */
    static Path compileFile(ApiVersion api, Path source, Path work, Path... libraries) throws IOException {
        Path classes = Files.createDirectories(work.resolve("classes"));
        StringBuilder path = new StringBuilder(classPath(api, work));
        for (Path library : libraries) {
            path.append(java.io.File.pathSeparator).append(library);
        }
        javac(classes, List.of("-cp", path.toString()), List.of(source));
        return classes;
    }

    /** Compiles all sources below a folder against the SDK of an API. */
    static void compileAll(ApiVersion api, Path sources, Path classes, Path work, Path... libraries)
            throws IOException {
        Files.createDirectories(classes);
        StringBuilder path = new StringBuilder(classPath(api, work));
        for (Path library : libraries) {
            path.append(java.io.File.pathSeparator).append(library);
        }
        javac(classes, List.of("-cp", path.toString()), sources(sources));
    }

    /** What the fixture compiles against: the real SDK v1, or the signatures of SDK v2. */
    static String classPath(ApiVersion api, Path work) throws IOException {
        String here = System.getProperty("java.class.path");
        if (api == ApiVersion.V2) {
            return newerSdk1(here) + java.io.File.pathSeparator + here;
        }
        String path = Stream.of(here.split(java.io.File.pathSeparator, -1))
                .filter(entry -> !entry.contains("nylas-java-sdk"))
                .reduce((a, b) -> a + java.io.File.pathSeparator + b)
                .orElse("");
        return signatures(work) + java.io.File.pathSeparator + path;
    }

    /** What SDK v1 got after the release of the jar. */
    private static Path newerSdk1(String path) throws IOException {
        return compiledOnce("nylas-sdk-v1-signatures", path, sources(SIGNATURES_V1));
    }

    /** Compiles the signatures, the SDK's resource classes being generated from the table. */
    static Path signatures(Path work) throws IOException {
        Path generated = Files.createDirectories(work.resolve("generated"));
        generateResources(generated);
        List<Path> sources = new ArrayList<>(sources(SIGNATURES));
        sources.addAll(sources(generated));
        return compiledOnce("nylas-sdk-v2-signatures", System.getProperty("java.class.path"), sources);
    }

    /**
     * The compiled sources, in a folder below target that is named by their content. Compiled once for all tests: whole folders
     * are moved to their place, since the tests run in two processes.
     */
    private static Path compiledOnce(String name, String path, List<Path> sources) throws IOException {
        CRC32 content = new CRC32();
        for (Path source : sources) {
            content.update(Files.readAllBytes(source));
        }
        Path target = Path.of("target", name + "-" + Long.toHexString(content.getValue()));
        if (!Files.isDirectory(target)) {
            Path made = Files.createTempDirectory(Files.createDirectories(target.getParent()), "signatures");
            javac(made, List.of("-cp", path), sources);
            try {
                Files.move(made, target);
            } catch (DirectoryNotEmptyException | FileAlreadyExistsException e) {
                // The other process was first.
                return target;
            }
        }
        return target;
    }

    private static void javac(Path target, List<String> options, List<Path> sources) {
        List<String> arguments = new ArrayList<>(List.of("-d", target.toString(), "-g", "-nowarn", "-proc:none"));
        arguments.addAll(options);
        sources.forEach(source -> arguments.add(source.toString()));
        var messages = new java.io.ByteArrayOutputStream();
        int result =
                ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IllegalStateException(messages.toString(StandardCharsets.UTF_8));
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        return files(folder, ".java");
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    /** Writes a source for each resource class of SDK v2, and an empty one for each model that has no written source. */
    private static void generateResources(Path generated) throws IOException {
        SdkTable table = SdkTable.of(ApiVersion.V3);
        Set<String> mentioned = new TreeSet<>();
        Map<String, Map<String, String>> classes = new TreeMap<>();
        for (String owner : table.owners()) {
            Map<String, String> members = classes.computeIfAbsent(owner, key -> new LinkedHashMap<>());
            for (SdkTable.Method method : table.methods(owner)) {
                Type[] types = Type.getArgumentTypes(method.descriptor());
                StringBuilder parameters = new StringBuilder();
                for (int i = 0; i < types.length; i++) {
                    parameters
                            .append(i == 0 ? "" : ", ")
                            .append(name(types[i]))
                            .append(" p")
                            .append(i);
                    mention(types[i], mentioned);
                }
                Type result = Type.getReturnType(method.descriptor());
                mention(result, mentioned);
                String modifier = method.name().endsWith("$default") ? "public static " : "public ";
                // One method for each list of parameters: releases differ in the result only.
                members.put(
                        method.name() + "(" + parameters + ")",
                        modifier + name(result) + " " + method.name() + "(" + parameters + ") { " + body(result)
                                + " }");
            }
        }
        accessor(classes, "Applications", "redirectUris", "RedirectUris");
        accessor(classes, "Connectors", "credentials", "Credentials");
        accessor(classes, "Messages", "smartCompose", "SmartCompose");
        accessor(classes, "Scheduler", "configurations", "Configurations");
        accessor(classes, "Scheduler", "sessions", "Sessions");
        accessor(classes, "Scheduler", "bookings", "Bookings");
        classes.get("com/nylas/resources/Auth")
                .put(
                        "urlForOAuth2",
                        "public String urlForOAuth2(com.nylas.models.UrlForAuthenticationConfig p0) { return null; }");
        for (Map.Entry<String, Map<String, String>> entry : classes.entrySet()) {
            write(
                    generated,
                    entry.getKey(),
                    "final ",
                    "    public " + simple(entry.getKey())
                            + "(com.nylas.NylasClient client) {}\n    "
                            + String.join("\n    ", entry.getValue().values()) + "\n");
        }
        for (String name : mentioned) {
            boolean written = Files.exists(SIGNATURES.resolve("nylas-sdk-v2/" + name + ".java"));
            if (name.startsWith("com/nylas/models/") && !written) {
                write(generated, name, "", "");
            }
        }
    }

    private static void accessor(Map<String, Map<String, String>> classes, String owner, String name, String result) {
        classes.computeIfAbsent("com/nylas/resources/" + owner, key -> new LinkedHashMap<>())
                .put(name, "public com.nylas.resources." + result + " " + name + "() { return null; }");
    }

    private static void write(Path generated, String internalName, String modifier, String body) throws IOException {
        Path file = generated.resolve(internalName + ".java");
        Files.createDirectories(file.getParent());
        String pack = internalName.substring(0, internalName.lastIndexOf('/')).replace('/', '.');
        Files.writeString(
                file,
                "package " + pack + ";\n\n/** Signature only, generated from the table. */\npublic " + modifier
                        + "class " + simple(internalName) + " {\n" + body + "}\n");
    }

    private static String simple(String internalName) {
        return internalName.substring(internalName.lastIndexOf('/') + 1);
    }

    private static String name(Type type) {
        return type.getClassName().replace('$', '.');
    }

    private static String body(Type result) {
        return switch (result.getSort()) {
            case Type.VOID -> "";
            case Type.BOOLEAN -> "return false;";
            case Type.INT, Type.LONG -> "return 0;";
            default -> "return null;";
        };
    }

    private static void mention(Type type, Set<String> mentioned) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            mentioned.add(element.getInternalName());
        }
    }
}
