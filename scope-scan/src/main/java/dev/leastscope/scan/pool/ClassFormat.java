package dev.leastscope.scan.pool;

import java.util.HashSet;
import java.util.Set;

/**
 * Checks a class file as the JVM does when it loads the class (JVMS 4.8), and the static constraints of its code (JVMS
 * 4.9.1). Facts from a class that the JVM refuses would be guesses. Only relevant classes are checked.
 *
 * @since 0.1.0
 */
public final class ClassFormat {
    private final ClassBytes bytes;
    private final PoolFormat pool;
    private final int majorVersion;

    private ClassFormat(ClassBytes bytes, PoolFormat pool, int majorVersion) {
        this.bytes = bytes;
        this.pool = pool;
        this.majorVersion = majorVersion;
    }

    /**
     * Checks a class file.
     *
     * @throws MalformedClassException with the reason
     */
    public static void check(byte[] bytes, int length, ClassShape shape) throws MalformedClassException {
        PoolFormat pool = PoolFormat.of(bytes, shape);
        new ClassFormat(new ClassBytes(bytes, shape.poolEnd(), length), pool, shape.majorVersion()).check();
    }

    private void check() throws MalformedClassException {
        int access = bytes.int16();
        boolean isModule = (access & AccessFormat.MODULE) != 0;
        need(isModule || AccessFormat.isOfClass(access, majorVersion), "its access flags contradict each other");
        String name = pool.className(bytes.int16());
        need(!name.startsWith("["), "its own name is that of an array");
        need(isModule || !pool.holdsModules(), "it contains a constant that only a module has");
        int parent = bytes.int16();
        if (parent != 0) {
            String parentName = pool.className(parent);
            need(!parentName.startsWith("["), "its parent class is an array");
            need(
                    (access & AccessFormat.INTERFACE) == 0 || parentName.equals("java/lang/Object"),
                    "it is an interface with a parent class");
        } else {
            need(name.equals("java/lang/Object") || isModule, "it has no parent class");
        }
        Set<String> interfaces = new HashSet<>();
        for (int count = bytes.int16(); count > 0; count--) {
            need(interfaces.add(pool.className(bytes.int16())), "it names an interface twice");
        }
        fields(access);
        methods(access);
        attributes();
    }

    private void fields(int classAccess) throws MalformedClassException {
        int count = bytes.int16();
        MemberNames seen = new MemberNames(count);
        for (int i = 0; i < count; i++) {
            int access = bytes.int16();
            String name = pool.text(bytes.int16());
            String type = pool.text(bytes.int16());
            need(NameFormat.isUnqualified(name), "a field has no name");
            need(NameFormat.isField(type), "a field has no type");
            need(
                    AccessFormat.isOfField(access, classAccess, majorVersion),
                    "the flags of a field contradict each other");
            seen.add(name, type);
            boolean constant = false;
            for (int more = bytes.int16(); more > 0; more--) {
                String attribute = pool.text(bytes.int16());
                ClassBytes part = bytes.part();
                if (attribute.equals("ConstantValue") && (access & AccessFormat.STATIC) != 0) {
                    need(!constant, "a field has two values");
                    constant = true;
                    need(isConstantOf(type, pool.tag(part.int16())), "a field has a value of another type");
                    part.ended(attribute);
                } else {
                    common(attribute, part);
                }
            }
        }
        need(seen.areUnique(), "it has a field twice");
    }

    /** Checks the common attributes of classes, fields and methods. */
    private void common(String attribute, ClassBytes part) throws MalformedClassException {
        if (attribute.equals("Synthetic") || attribute.equals("Deprecated")) {
            part.ended(attribute);
        } else if (attribute.equals("Signature") && majorVersion >= 49) {
            pool.text(part.int16());
            part.ended(attribute);
        }
    }

    private static boolean isConstantOf(String type, int tag) {
        return switch (type) {
            case "J" -> tag == 5;
            case "F" -> tag == 4;
            case "D" -> tag == 6;
            case "Z", "B", "C", "S", "I" -> tag == 3;
            case "Ljava/lang/String;" -> tag == PoolFormat.STRING;
            default -> false;
        };
    }

    private void methods(int classAccess) throws MalformedClassException {
        int count = bytes.int16();
        MemberNames seen = new MemberNames(count);
        for (int i = 0; i < count; i++) {
            int access = bytes.int16();
            String name = pool.text(bytes.int16());
            String type = pool.text(bytes.int16());
            int slots = NameFormat.slots(type);
            boolean initializer = name.equals("<clinit>");
            boolean constructor = name.equals("<init>");
            need(initializer || constructor || NameFormat.isMethodName(name), "a method has no name");
            need(slots >= 0 && (!constructor || type.endsWith(")V")), "a method has no type");
            need(
                    initializer || AccessFormat.isOfMethod(access, constructor, classAccess, majorVersion),
                    "the flags of a method contradict each other");
            need(!constructor || (classAccess & AccessFormat.INTERFACE) == 0, "it is an interface with a constructor");
            need(
                    !initializer || majorVersion < 51 || (access & AccessFormat.STATIC) != 0,
                    "its class initializer is not static");
            seen.add(name, type);
            int own = slots + ((access & AccessFormat.STATIC) != 0 || initializer ? 0 : 1);
            need(own <= 255, "a method has more than 255 parameters");
            boolean code = false;
            for (int more = bytes.int16(); more > 0; more--) {
                String attribute = pool.text(bytes.int16());
                ClassBytes part = bytes.part();
                if (attribute.equals("Code")) {
                    need(!code, "a method has code twice");
                    code = true;
                    new CodeAttribute(part, pool).check(own);
                } else if (attribute.equals("Exceptions")) {
                    classes(part);
                    part.ended(attribute);
                } else if (attribute.equals("MethodParameters") && majorVersion >= 52) {
                    part.skip(4L * part.int8());
                    part.ended(attribute);
                } else {
                    common(attribute, part);
                }
            }
            int noBody = AccessFormat.ABSTRACT | AccessFormat.NATIVE;
            need(code || (!initializer && (access & noBody) != 0), "a method has no code");
            need(!code || initializer || (access & noBody) == 0, "a method without a body has code");
        }
        need(seen.areUnique(), "it has a method twice");
    }

    private void classes(ClassBytes part) throws MalformedClassException {
        for (int count = part.int16(); count > 0; count--) {
            pool.className(part.int16());
        }
    }

    private void attributes() throws MalformedClassException {
        int bootstraps = 0;
        boolean seen = false;
        for (int count = bytes.int16(); count > 0; count--) {
            String attribute = pool.text(bytes.int16());
            ClassBytes part = bytes.part();
            if (attribute.equals("SourceFile")) {
                pool.text(part.int16());
                part.ended(attribute);
            } else if (attribute.equals("BootstrapMethods") && majorVersion >= 51) {
                need(!seen, "it has bootstrap methods twice");
                seen = true;
                bootstraps = bootstraps(part);
                part.ended(attribute);
            } else if (attribute.equals("InnerClasses")) {
                innerClasses(part);
                part.ended(attribute);
            } else if (attribute.equals("EnclosingMethod") && majorVersion >= 49) {
                pool.className(part.int16());
                int method = part.int16();
                need(
                        method == 0 || pool.tag(method) == PoolFormat.NAME_AND_TYPE,
                        "its enclosing method is not a method");
                part.ended(attribute);
            } else if (attribute.equals("NestHost") && majorVersion >= 55) {
                pool.className(part.int16());
                part.ended(attribute);
            } else if ((attribute.equals("NestMembers") && majorVersion >= 55)
                    || (attribute.equals("PermittedSubclasses") && majorVersion >= 61)) {
                classes(part);
                part.ended(attribute);
            } else {
                common(attribute, part);
            }
        }
        for (int index = 1; index < pool.size(); index++) {
            int tag = pool.tag(index);
            if ((tag == PoolFormat.DYNAMIC || tag == PoolFormat.INVOKE_DYNAMIC)
                    && pool.bootstrap(index) >= bootstraps) {
                throw new MalformedClassException("constant " + index + " has no bootstrap method");
            }
        }
    }

    private void innerClasses(ClassBytes part) throws MalformedClassException {
        for (int count = part.int16(); count > 0; count--) {
            int inner = part.int16();
            int outer = part.int16();
            int name = part.int16();
            need(inner == 0 || pool.tag(inner) == PoolFormat.CLASS, "an inner class is not a class");
            need(outer == 0 || pool.tag(outer) == PoolFormat.CLASS, "the outer class of an inner class is not a class");
            need(name == 0 || pool.tag(name) == PoolFormat.UTF8, "an inner class has no name");
            need(inner == 0 || inner != outer, "a class is its own outer class");
            need(
                    AccessFormat.isOfClass(part.int16(), majorVersion),
                    "the flags of an inner class contradict each other");
        }
    }

    private int bootstraps(ClassBytes part) throws MalformedClassException {
        int all = part.int16();
        for (int i = 0; i < all; i++) {
            need(pool.tag(part.int16()) == PoolFormat.METHOD_HANDLE, "a bootstrap method is not a method");
            for (int arguments = part.int16(); arguments > 0; arguments--) {
                need(isLoadable(pool.tag(part.int16())), "a bootstrap method has an argument that is not a value");
            }
        }
        return all;
    }

    /** Whether a constant can be loaded: a number, text, class, method or dynamic constant. */
    static boolean isLoadable(int tag) {
        return (tag >= 3 && tag <= 8)
                || tag == PoolFormat.METHOD_HANDLE
                || tag == PoolFormat.METHOD_TYPE
                || tag == PoolFormat.DYNAMIC;
    }

    static void need(boolean holds, String what) throws MalformedClassException {
        if (!holds) {
            throw new MalformedClassException(what);
        }
    }
}
