import com.sun.management.OperatingSystemMXBean;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.scan.ScanRequest;
import dev.leastscope.scan.Scanner;
import dev.leastscope.scan.archive.ArchiveReader;
import dev.leastscope.scan.archive.ClassSink;
import dev.leastscope.scan.archive.Workers;
import dev.leastscope.scan.pool.ClassShape;
import dev.leastscope.scan.pool.MalformedClassException;
import dev.leastscope.scan.pool.PoolSearch;
import dev.leastscope.scan.pool.NylasClassFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Runs the scan and its floors, compiled from one source. scan.sh runs each mode in its own JVM. */
public final class ScanCost {
    private ScanCost() {}

    public static void main(String[] arguments) throws IOException {
        Path path = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "inflate" -> Inflate.jar(path);
            case "visit" -> Visit.jar(path);
            case "visit-folder" -> Visit.folder(path);
            case "read-folder" -> readFolder(path);
            case "scan" -> scan(path, Integer.parseInt(arguments[2]));
            case "beside" -> beside(path, Integer.parseInt(arguments[2]));
            case "classes" -> classes(path, arguments[2]).forEach(System.out::println);
            case "equal" -> equal(path);
            case "make" -> Make.folder(path, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
        }
    }

    private static void scan(Path path, int threads) {
        ScanRequest.Builder request = ScanRequest.builder().threads(threads);
        CodeFacts facts = Scanner.scan(
                (Files.isDirectory(path) ? request.classDirectory(path) : request.archive(path)).build());
        System.out.println(facts.classes() + " classes, " + facts.mentioning() + " mention Nylas, "
                + facts.calls().size() + " calls, " + facts.unreadable().size() + " unreadable");
    }

    /**
     * Runs the floor and the scan in turn, in one JVM. Sums the CPU of the complete process and the wall time over the
     * rounds.
     */
    private static void beside(Path jar, int rounds) throws IOException {
        long[] cpu = {0, 0, 0};
        long[] wall = {0, 0, 0};
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        for (int round = 0; round < rounds; round++) {
            for (int threads = 0; threads < 3; threads++) {
                long cpuStart = machine.getProcessCpuTime();
                long wallStart = System.nanoTime();
                if (threads == 0) {
                    Inflate.jar(jar);
                } else {
                    scan(jar, threads);
                }
                wall[threads] += System.nanoTime() - wallStart;
                cpu[threads] += machine.getProcessCpuTime() - cpuStart;
            }
        }
        out.println(cpu[0] / rounds / 1_000_000
                + " " + wall[0] / rounds / 1_000_000
                + " " + ratio(cpu[1], cpu[0])
                + " " + ratio(cpu[2], cpu[0])
                + " " + ratio(wall[2], wall[0]));
    }

    private static String ratio(long value, long floor) {
        return BigDecimal.valueOf(value)
                .divide(BigDecimal.valueOf(floor), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Finds the classes of a jar whose constant pool names a package, as jdeps and forbidden-apis do. */
    private static Set<String> classes(Path jar, String pack) {
        Set<String> found = new ConcurrentSkipListSet<>();
        NylasClassFilter sieve = NylasClassFilter.forClasses(List.of(pack.replace('.', '/') + "/"));
        new ArchiveReader(jar, "", new ClassSink() {
                        @Override
                        public PoolSearch search() {
                            return sieve.search();
                        }

                        @Override
                        public void dismissed(int count) {}

                        @Override
                        public void classFile(String place, byte[] bytes, int length) {
                            try {
                                if (sieve.catches(bytes, ClassShape.of(bytes, length))) {
                                    found.add(place.substring(1));
                                }
                            } catch (MalformedClassException e) {
                                found.add(place + " " + e.getMessage());
                            }
                        }

                        @Override
                        public void unreadable(String place, String reason) {
                            found.add(place + " " + reason);
                        }
                    })
                    .read(new Workers(2));
        return found;
    }

    private static void readFolder(Path folder) throws IOException {
        long found = 0;
        for (Path file : files(folder)) {
            found += Files.readAllBytes(file).length;
        }
        System.out.println(found);
    }

    /** Compares the classes that the archive reader accepts and dismisses with those that the JDK's ZipFile reads. */
    private static void equal(Path jar) throws IOException {
        Map<String, Long> jdk = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".class")) {
                    CRC32 crc = new CRC32();
                    try (InputStream stream = zip.getInputStream(entry)) {
                        crc.update(stream.readAllBytes());
                    }
                    jdk.put("!" + entry.getName(), crc.getValue());
                }
            }
        }
        Digests all = new Digests(false);
        new ArchiveReader(jar, "", all).read(new Workers(2));
        Digests caught = new Digests(true);
        new ArchiveReader(jar, "", caught).read(new Workers(2));
        if (!all.digests.equals(jdk)
                || caught.digests.size() + caught.dismissed.get() != jdk.size()
                || !jdk.entrySet().containsAll(caught.digests.entrySet())) {
            throw new IllegalStateException("the readers disagree on " + jar);
        }
        System.out.println(caught.digests.size() + " handed on, " + caught.dismissed.get() + " dismissed");
    }

    /** The classes that a reader returns. */
    private static final class Digests implements ClassSink {
        private final Map<String, Long> digests = new ConcurrentSkipListMap<>();
        private final AtomicInteger dismissed = new AtomicInteger();
        private final boolean sieved;

        Digests(boolean sieved) {
            this.sieved = sieved;
        }

        @Override
        public PoolSearch search() {
            return sieved ? NylasClassFilter.forNylas(List.of("com.nylas")).search() : PoolSearch.ofEverything();
        }

        @Override
        public void dismissed(int count) {
            dismissed.addAndGet(count);
        }

        @Override
        public void classFile(String place, byte[] bytes, int length) {
            CRC32 crc = new CRC32();
            crc.update(bytes, 0, length);
            digests.put(place, crc.getValue());
        }

        @Override
        public void unreadable(String place, String reason) {
            digests.put(place + " " + reason, 0L);
        }
    }

    /** Runs the floor: java.util.zip, one thread, one buffer. */
    private static final class Inflate {
        static void jar(Path jar) throws IOException {
            byte[] buffer = new byte[4 * 1024 * 1024];
            long found = 0;
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                Enumeration<? extends ZipEntry> entries = zip.entries();
                while (entries.hasMoreElements()) {
                    ZipEntry entry = entries.nextElement();
                    if (entry.getName().endsWith(".class")) {
                        try (InputStream stream = zip.getInputStream(entry)) {
                            found += stream.readNBytes(buffer, 0, buffer.length);
                        }
                    }
                }
            }
            System.out.println(found);
        }
    }

    /** Runs the other floor: a visitor of calls in every class. */
    private static final class Visit {
        static void jar(Path jar) throws IOException {
            byte[] buffer = new byte[4 * 1024 * 1024];
            long found = 0;
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                Enumeration<? extends ZipEntry> entries = zip.entries();
                while (entries.hasMoreElements()) {
                    ZipEntry entry = entries.nextElement();
                    if (entry.getName().endsWith(".class")) {
                        try (InputStream stream = zip.getInputStream(entry)) {
                            found += calls(buffer, stream.readNBytes(buffer, 0, buffer.length));
                        }
                    }
                }
            }
            System.out.println(found);
        }

        static void folder(Path folder) throws IOException {
            long found = 0;
            for (Path file : files(folder)) {
                byte[] bytes = Files.readAllBytes(file);
                found += calls(bytes, bytes.length);
            }
            System.out.println(found);
        }

        private static long calls(byte[] bytes, int length) {
            long[] count = new long[1];
            new ClassReader(bytes, 0, length)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public MethodVisitor visitMethod(int a, String n, String d, String s, String[] e) {
                                    return new MethodVisitor(Opcodes.ASM9) {
                                        @Override
                                        public void visitMethodInsn(int o, String owner, String n, String d, boolean i) {
                                            count[0] += owner.startsWith("com/nylas/") ? 1 : 0;
                                        }
                                    };
                                }
                            },
                            ClassReader.SKIP_FRAMES);
            return count[0];
        }
    }

    /** Generated classes. */
    private static final class Make {
        /** Writes generated classes of about 2 KB. A given percentage of them calls the SDK. */
        static void folder(Path folder, int count, int percent) throws IOException {
            for (int i = 0; i < count; i++) {
                String name = "made/p" + i / 500 + "/C" + i;
                ClassWriter writer = new ClassWriter(0);
                writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
                boolean hit = percent > 0 && i % (100 / percent) == 0;
                for (int m = 0; m < 12; m++) {
                    MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, "m" + m, "(Ljava/util/Map;)V", null, null);
                    method.visitCode();
                    for (int c = 0; c < 6; c++) {
                        method.visitVarInsn(Opcodes.ALOAD, 1);
                        method.visitLdcInsn("key" + m + c);
                        method.visitMethodInsn(
                                Opcodes.INVOKEINTERFACE, "java/util/Map", "get", "(Ljava/lang/Object;)Ljava/lang/Object;", true);
                        method.visitInsn(Opcodes.POP);
                    }
                    if (hit && m < 4) {
                        method.visitInsn(Opcodes.ACONST_NULL);
                        method.visitTypeInsn(Opcodes.CHECKCAST, "com/nylas/resources/Messages");
                        method.visitLdcInsn("grant");
                        method.visitMethodInsn(
                                Opcodes.INVOKEVIRTUAL,
                                "com/nylas/resources/Messages",
                                "list",
                                "(Ljava/lang/String;)Lcom/nylas/models/ListResponse;",
                                false);
                        method.visitInsn(Opcodes.POP);
                    }
                    method.visitInsn(Opcodes.RETURN);
                    method.visitMaxs(2, 2);
                    method.visitEnd();
                }
                writer.visitEnd();
                Path file = folder.resolve(name + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, writer.toByteArray());
            }
        }
    }
}
