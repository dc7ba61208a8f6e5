package dev.leastscope.scan.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leastscope.scan.GoodClass;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A class that the JVM refuses is refused; an ordinary class never is. */
class ClassFormatTest {
    static Stream<Path> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void noClassOfAnOrdinaryJarIsRefused(Path jar) throws IOException {
        List<String> refused = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (entry.getName().endsWith(".class")) {
                    try (InputStream stream = zip.getInputStream(entry)) {
                        String problem = problem(stream.readAllBytes());
                        if (problem != null) {
                            refused.add(entry.getName() + ": " + problem);
                        }
                    }
                }
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void whatTheJvmRefusesIsRefusedAndWhatItLinksIsNot() throws IOException {
        Random random = new Random(7);
        Set<String> disagreements = new TreeSet<>();
        for (byte[] whole :
                List.of(GoodClass.bytes("p/Good"), own("NameFormat"), own("PoolWalk"), own("ClassFormat"))) {
            int refused = 0;
            for (int round = 0; round < 4000; round++) {
                byte[] mutant = whole.clone();
                for (int change = random.nextInt(2); change >= 0; change--) {
                    mutant[8 + random.nextInt(mutant.length - 8)] =
                            (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(20));
                }
                String problem = problem(mutant);
                String jvm = refusalOfTheJvm(mutant);
                refused += jvm != null && jvm.startsWith("load") ? 1 : 0;
                if (jvm == null && problem != null) {
                    disagreements.add("the JVM links it, and it is refused: " + problem);
                } else if (jvm != null && jvm.startsWith("load") && problem == null) {
                    disagreements.add("the JVM refuses it: " + jvm);
                }
            }
            assertThat(refused).isPositive();
            assertThat(disagreements).isEmpty();
        }
    }

    @Test
    void aSwitchWithMoreCasesThanItsMethodHasRoomForIsRefused() {
        byte[] bytes = {(byte) 0xaa, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0x7f, -1, -1, -2, (byte) 0xb1};
        assertThatThrownBy(() -> new CodeFormat(bytes, null, 0, bytes.length, 1).check())
                .isInstanceOf(MalformedClassException.class)
                .hasMessageContaining("more cases than its method has room for");
    }

    private static String problem(byte[] bytes) {
        try {
            ClassFormat.check(bytes, bytes.length, ClassShape.of(bytes, bytes.length));
            return null;
        } catch (MalformedClassException e) {
            return e.getMessage();
        }
    }

    /** How the JVM refuses a class: when it loads it or when it links it. Null when it does neither. Nothing is run. */
    private static String refusalOfTheJvm(byte[] bytes) {
        Class<?> defined;
        try {
            defined = new Loader().define(bytes);
        } catch (ClassFormatError e) {
            return "load: " + e.getMessage();
        } catch (LinkageError | SecurityException e) {
            // A parent class that is not there, or a name that is not allowed: nothing about the format.
            return "other: " + e.getMessage();
        }
        try {
            // Links the class, which verifies its code; does not initialize it.
            return defined.getDeclaredMethods().length < 0 ? "never" : null;
        } catch (LinkageError | RuntimeException e) {
            return "link: " + e.getMessage();
        }
    }

    private static byte[] own(String name) throws IOException {
        try (InputStream stream = ClassFormat.class.getResourceAsStream(name + ".class")) {
            return stream.readAllBytes();
        }
    }

    private static final class Loader extends ClassLoader {
        Class<?> define(byte[] bytes) {
            return defineClass(null, bytes, 0, bytes.length);
        }
    }
}
