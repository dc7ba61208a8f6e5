package dev.leastscope.scan.flow.cfg;

import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/**
 * An index of the project's types from the constant pools of all classes: which types extend which, whose constructors
 * are called, and where functions of an interface are created. One pass over the classes builds it; no code is read.
 */
final class TypeIndex {
    private static final int FIELD_OR_METHOD_BYTES = 2;
    private static final int METHOD = 10;
    private static final int INVOKE_DYNAMIC = 18;

    private final Map<String, List<String>> children = new HashMap<>();
    private final Set<String> constructed = new HashSet<>();
    private final Map<String, List<String>> mayConstruct = new HashMap<>();
    private final Map<String, List<String>> makers = new HashMap<>();
    private int read;

    private TypeIndex() {}

    static TypeIndex of(ProjectClasses classes) {
        TypeIndex index = new TypeIndex();
        classes.each(index::add);
        return index;
    }

    /** Whether there are more classes than the index reads. */
    boolean isCut() {
        return read > ScanLimits.MAX_INDEXED_CLASSES;
    }

    /** The classes and interfaces with a type as their parent. */
    List<String> children(String type) {
        return children.getOrDefault(type, List.of());
    }

    /** Whether a class that is not the type or a subtype calls the constructor. Such a call creates an object. */
    boolean isConstructed(String type) {
        return constructed.contains(type);
    }

    /** The other classes that call the constructor. */
    List<String> mayConstruct(String type) {
        return mayConstruct.getOrDefault(type, List.of());
    }

    /** The classes that create functions of an interface. */
    List<String> makers(String type) {
        return makers.getOrDefault(type, List.of());
    }

    private void add(byte[] bytes, int length) {
        if (++read > ScanLimits.MAX_INDEXED_CLASSES) {
            return;
        }
        try {
            add(new ClassReader(bytes, 0, length));
        } catch (RuntimeException | AssertionError | LinkageError e) {
            // The reader of the class itself reports it as unreadable.
        }
    }

    private void add(ClassReader reader) {
        String name = reader.getClassName();
        String parent = reader.getSuperName();
        link(parent, name);
        for (String one : reader.getInterfaces()) {
            link(one, name);
        }
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int at = reader.getItem(i);
            int tag = at == 0 ? 0 : reader.readByte(at - 1);
            if (tag == METHOD) {
                int nameAndType = reader.getItem(reader.readUnsignedShort(at + FIELD_OR_METHOD_BYTES));
                if ("<init>".equals(reader.readUTF8(nameAndType, buffer))) {
                    constructor(name, parent, reader.readClass(at, buffer));
                }
            } else if (tag == INVOKE_DYNAMIC) {
                int nameAndType = reader.getItem(reader.readUnsignedShort(at + FIELD_OR_METHOD_BYTES));
                function(name, reader.readUTF8(nameAndType + FIELD_OR_METHOD_BYTES, buffer));
            }
        }
    }

    private void link(String parent, String child) {
        if (parent != null && isOwn(parent)) {
            children.computeIfAbsent(parent, key -> new ArrayList<>(2)).add(child);
        }
    }

    private void constructor(String name, String parent, String type) {
        if (type == null || !isOwn(type)) {
            return;
        }
        if (type.equals(parent) || type.equals(name)) {
            mayConstruct.computeIfAbsent(type, key -> new ArrayList<>(2)).add(name);
        } else {
            constructed.add(type);
        }
    }

    private void function(String name, String descriptor) {
        int end = descriptor == null ? -1 : descriptor.indexOf(")L");
        if (end >= 0) {
            String type = descriptor.substring(end + 2, descriptor.length() - 1);
            List<String> known = isOwn(type) ? makers.computeIfAbsent(type, key -> new ArrayList<>(2)) : List.of(name);
            if (!known.contains(name)) {
                known.add(name);
            }
        }
    }

    /** Whether a name can be a type of the project. Types of the JDK and of the languages are left out. */
    private static boolean isOwn(String type) {
        return !type.startsWith("java/")
                && !type.startsWith("javax/")
                && !type.startsWith("kotlin/")
                && !type.startsWith("scala/")
                && !type.startsWith("groovy/");
    }
}
