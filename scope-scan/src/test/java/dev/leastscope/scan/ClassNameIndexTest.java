package dev.leastscope.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A class that names another one is found, whatever way it names it. */
class ClassNameIndexTest {
    @ParameterizedTest
    @CsvSource({
        "(Lapp/Mail;)V, app/Mail",
        "([[Lapp/Mail;I)Lapp/Other;, app/Mail",
        "(Lapp/Mail;ILapp/Last;)V, app/Last",
        "(Library/Shelf;)V, ibrary/Shelf",
        "app.Mail, app.Mail",
        "@app.Mail and more, app.Mail",
        "java.util.List<app.Mail>, app.Mail",
        "app/Größe, app/Größe"
    })
    void aNameWithinATextIsFound(String text, String name) {
        ClassNameIndex index = new ClassNameIndex();
        add(index, "named", classFile(name.replace('.', '/'), ""));
        add(index, "naming", classFile("app/Naming", text));
        index.complete();
        assertEquals(
                true, index.naming(name).contains("naming"), index.naming(name).toString());
    }

    @Test
    void aClassOfNobodyIsNamedByNobody() {
        ClassNameIndex index = new ClassNameIndex();
        add(index, "naming", classFile("app/Naming", "java/util/List"));
        index.complete();
        assertEquals(List.of(), index.naming("java/util/List"));
    }

    @Test
    void whatIsNoClassFileNamesNothing() {
        ClassNameIndex index = new ClassNameIndex();
        index.add("broken", new byte[] {1, 2, 3}, 3);
        index.complete();
        assertEquals(List.of(), index.naming("app/Mail"));
    }

    @Test
    void aNameWithoutAPackageIsNotKnown() {
        assertFalse(ClassNameIndex.holds("Mail"));
        assertTrue(ClassNameIndex.holds("app/Mail"));
        assertTrue(ClassNameIndex.holds("app.Mail"));
    }

    /** On all classes of a real jar: the index has each class that calls a method of another one. */
    @Test
    void eachCallOfARealJarIsFound() throws IOException {
        Map<String, Set<String>> callers = new TreeMap<>();
        Set<String> own = new HashSet<>();
        ClassNameIndex index = new ClassNameIndex();
        Path jar = Path.of(ClassVisitor.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (entry.getName().endsWith(".class") && !entry.getName().startsWith("module-info")) {
                    try (InputStream stream = zip.getInputStream(entry)) {
                        byte[] bytes = stream.readAllBytes();
                        index.add(entry.getName(), bytes, bytes.length);
                        own.add(new ClassReader(bytes).getClassName());
                        owners(bytes)
                                .forEach(owner -> callers.computeIfAbsent(owner, key -> new HashSet<>())
                                        .add(entry.getName()));
                    }
                }
            }
        }
        index.complete();
        Map<String, Set<String>> missing = new HashMap<>();
        callers.keySet().retainAll(own);
        callers.forEach((owner, places) -> {
            places.removeAll(index.naming(owner));
            if (!places.isEmpty()) {
                missing.put(owner, places);
            }
        });
        assertTrue(callers.size() > 20, "the jar holds classes that call each other");
        assertEquals(Map.of(), missing);
    }

    private static void add(ClassNameIndex index, String place, byte[] classFile) {
        index.add(place, classFile, classFile.length);
    }

    private static Set<String> owners(byte[] bytes) {
        Set<String> owners = new HashSet<>();
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String type, String signature, String[] exceptions) {
                                for (Type one : Type.getArgumentTypes(type)) {
                                    if (one.getSort() == Type.OBJECT) {
                                        owners.add(one.getInternalName());
                                    }
                                }
                                return new MethodVisitor(Opcodes.ASM9) {
                                    @Override
                                    public void visitMethodInsn(
                                            int opcode, String owner, String called, String desc, boolean isInterface) {
                                        owners.add(owner);
                                    }
                                };
                            }
                        },
                        0);
        return owners;
    }

    private static byte[] classFile(String name, String text) {
        ClassWriter writer = new ClassWriter(0);
        writer.newUTF8(text);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        writer.visitEnd();
        return writer.toByteArray();
    }
}
