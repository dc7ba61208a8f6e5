import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.gaul.modernizer_maven_plugin.Modernizer;
import org.gaul.modernizer_maven_plugin.Violation;
import org.objectweb.asm.ClassReader;

/** Runs modernizer's core without Maven, with its own rules or with one rule for each class of a package. */
public final class Peers {
    private Peers() {}

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]);
        Map<String, Violation> rules =
                arguments.length > 1 ? classesOf(arguments[1].replace('.', '/')) : ownRules();
        Modernizer modernizer = new Modernizer("17", rules, List.of(), List.of(), List.of(), Set.of(), List.of());
        Set<String> found = new TreeSet<>();
        byte[] buffer = new byte[4 * 1024 * 1024];
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".class")) {
                    try (InputStream stream = zip.getInputStream(entry)) {
                        int length = stream.readNBytes(buffer, 0, buffer.length);
                        ClassReader reader = new ClassReader(buffer, 0, length);
                        if (!modernizer.check(reader).isEmpty()) {
                            found.add(reader.getClassName().replace('/', '.'));
                        }
                    }
                }
            }
        }
        found.forEach(System.out::println);
    }

    private static Map<String, Violation> ownRules() throws Exception {
        try (InputStream rules = Modernizer.class.getResourceAsStream("/modernizer.xml")) {
            return Modernizer.parseFromXml(rules);
        }
    }

    /**
     * The rules for a package. Modernizer has no rules for packages, so there is a rule for each class of a JDK package. For
     * Nylas there is one for the client.
     */
    private static Map<String, Violation> classesOf(String pack) throws Exception {
        Set<String> names = new TreeSet<>(Set.of(pack + "/NylasClient"));
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
        for (String module : List.of("java.base", "jdk.unsupported")) {
            Path folder = modules.resolve(module).resolve(pack);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.map(file -> modules.resolve(module).relativize(file).toString())
                            .filter(name -> name.endsWith(".class"))
                            .forEach(name -> names.add(name.substring(0, name.length() - 6)));
                }
            }
        }
        StringBuilder xml = new StringBuilder("<modernizer>");
        for (String name : names) {
            xml.append("<violation><name>").append(name).append("</name><version>1.1</version>")
                    .append("<comment>asked for</comment></violation>");
        }
        return new HashMap<>(Modernizer.parseFromXml(new java.io.ByteArrayInputStream(
                xml.append("</modernizer>").toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }
}
