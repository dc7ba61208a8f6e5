package dev.leastscope.scan.pool;

/** Checks the combinations of access flags as the JVM does. */
final class AccessFormat {
    static final int STATIC = 0x0008;
    static final int INTERFACE = 0x0200;
    static final int ABSTRACT = 0x0400;
    static final int NATIVE = 0x0100;
    static final int MODULE = 0x8000;

    private static final int PUBLIC = 0x0001;
    private static final int PRIVATE = 0x0002;
    private static final int PROTECTED = 0x0004;
    private static final int FINAL = 0x0010;
    /** The flag of a bridge method; in a class, the same bit means "super". */
    private static final int BRIDGE = 0x0040;

    private static final int SYNCHRONIZED = 0x0020;
    /** The flag of a volatile field. */
    private static final int VOLATILE = 0x0040;
    /** The flag of a transient field; in a method, the same bit means "varargs". */
    private static final int TRANSIENT = 0x0080;

    private static final int STRICT = 0x0800;
    private static final int ANNOTATION = 0x2000;
    private static final int ENUM = 0x4000;

    private AccessFormat() {}

    static boolean isOfClass(int access, int majorVersion) {
        boolean isInterface = (access & INTERFACE) != 0;
        // Compilers before Java 6 omit "abstract" in an interface.
        boolean isAbstract = (access & ABSTRACT) != 0 || (isInterface && majorVersion < 50);
        if ((isAbstract && (access & FINAL) != 0) || (isInterface && !isAbstract)) {
            return false;
        }
        return majorVersion < 49 || (isInterface ? (access & (SYNCHRONIZED | ENUM)) == 0 : (access & ANNOTATION) == 0);
    }

    static boolean isOfField(int access, int classAccess, int majorVersion) {
        if ((classAccess & INTERFACE) != 0) {
            int refused = PRIVATE | PROTECTED | VOLATILE | TRANSIENT | (majorVersion < 49 ? 0 : ENUM);
            int needed = PUBLIC | STATIC | FINAL;
            return (access & needed) == needed && (access & refused) == 0;
        }
        return hasOneAccess(access) && (access & (FINAL | VOLATILE)) != (FINAL | VOLATILE);
    }

    /** Whether the flags of a method are valid. Not for class initializers, where only "static" counts. */
    static boolean isOfMethod(int access, boolean constructor, int classAccess, int majorVersion) {
        boolean isAbstract = (access & ABSTRACT) != 0;
        int strict = majorVersion >= 46 && majorVersion < 60 ? STRICT : 0;
        if ((classAccess & INTERFACE) != 0) {
            if (majorVersion < 52) {
                int refused = PRIVATE | PROTECTED | STATIC | FINAL | SYNCHRONIZED | NATIVE;
                return (access & PUBLIC) != 0 && isAbstract && (access & (refused | strict)) == 0;
            }
            int visible = access & (PUBLIC | PRIVATE);
            return (visible == PUBLIC || visible == PRIVATE)
                    && (access & (PROTECTED | FINAL | SYNCHRONIZED | NATIVE)) == 0
                    && (!isAbstract || (access & (PRIVATE | STATIC | strict)) == 0);
        }
        if (constructor) {
            int bridge = majorVersion < 49 ? 0 : BRIDGE;
            return hasOneAccess(access) && (access & (STATIC | FINAL | SYNCHRONIZED | NATIVE | ABSTRACT | bridge)) == 0;
        }
        int refused = FINAL | NATIVE | PRIVATE | STATIC | (majorVersion < 49 ? 0 : SYNCHRONIZED | strict);
        return hasOneAccess(access) && (!isAbstract || (access & refused) == 0);
    }

    private static boolean hasOneAccess(int access) {
        int visible = access & (PUBLIC | PRIVATE | PROTECTED);
        return Integer.bitCount(visible) <= 1;
    }
}
