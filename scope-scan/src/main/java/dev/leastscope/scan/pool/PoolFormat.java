package dev.leastscope.scan.pool;

import java.nio.charset.StandardCharsets;

/** The constants of a class file, checked as the JVM does when it loads the class. */
final class PoolFormat {
    static final int UTF8 = 1;
    static final int CLASS = 7;
    static final int STRING = 8;
    static final int FIELD = 9;
    static final int METHOD = 10;
    static final int INTERFACE_METHOD = 11;
    static final int NAME_AND_TYPE = 12;
    static final int METHOD_HANDLE = 15;
    static final int METHOD_TYPE = 16;
    static final int DYNAMIC = 17;
    static final int INVOKE_DYNAMIC = 18;
    static final int MODULE = 19;
    static final int PACKAGE = 20;

    private final byte[] bytes;
    private final int majorVersion;
    /** The offset of each constant; 0 for the index after a long or double, and for index 0. */
    private final int[] places;
    /** A cache of texts, because many constants refer to the same names and types. */
    private final String[] texts;
    /** Whether each type of a method was checked. */
    private final boolean[] methodTypes;

    private boolean modules;

    private PoolFormat(byte[] bytes, int majorVersion, int[] places) {
        this.bytes = bytes;
        this.majorVersion = majorVersion;
        this.places = places;
        this.texts = new String[places.length];
        this.methodTypes = new boolean[places.length];
    }

    /** Reads the constants of a class with this {@link ClassShape}. */
    static PoolFormat of(byte[] bytes, ClassShape shape) throws MalformedClassException {
        ClassBytes pool = new ClassBytes(bytes, 8, shape.poolEnd());
        int[] places = new int[pool.int16()];
        if (places.length == 0) {
            throw new MalformedClassException("its constant pool has no size");
        }
        for (int index = 1; index < places.length; index++) {
            places[index] = pool.at();
            int tag = pool.int8();
            switch (tag) {
                case UTF8 -> pool.skip(pool.int16());
                case 5, 6 -> {
                    pool.skip(8);
                    index++;
                    if (index == places.length) {
                        throw new MalformedClassException("its last constant is incomplete");
                    }
                }
                case CLASS, STRING, METHOD_TYPE, MODULE, PACKAGE -> pool.skip(2);
                case METHOD_HANDLE -> pool.skip(3);
                default -> pool.skip(4);
            }
        }
        PoolFormat format = new PoolFormat(bytes, shape.majorVersion(), places);
        format.check();
        return format;
    }

    private void check() throws MalformedClassException {
        for (int index = 1; index < places.length; index++) {
            if (places[index] != 0) {
                check(index);
            }
        }
    }

    private void check(int index) throws MalformedClassException {
        switch (tag(index)) {
            case UTF8 -> checkText(index);
            case CLASS -> {
                String name = text(first(index));
                need(NameFormat.isClass(name), index, "does not name a class");
            }
            case STRING -> needText(first(index));
            case FIELD -> {
                need(tag(first(index)) == CLASS, index, "does not name a class");
                need(NameFormat.isField(type(second(index))), index, "has no field's type");
                need(NameFormat.isUnqualified(name(second(index))), index, "has no field's name");
            }
            case METHOD, INTERFACE_METHOD -> {
                need(tag(first(index)) == CLASS, index, "does not name a class");
                checkMethod(index, second(index), tag(index) == METHOD);
            }
            case NAME_AND_TYPE -> {
                String type = text(second(index));
                need(!text(first(index)).isEmpty(), index, "has no name");
                need(isMethodType(second(index)) || NameFormat.isField(type), index, "has no type");
            }
            case METHOD_HANDLE -> checkHandle(index);
            case METHOD_TYPE -> need(isMethodType(first(index)), index, "is not the type of a method");
            case MODULE, PACKAGE -> modules = true;
            case DYNAMIC -> need(NameFormat.isField(type(second(index))), index, "has no field's type");
            case INVOKE_DYNAMIC -> checkMethod(index, second(index), false);
            default -> {
                // Numbers have no further constraints.
            }
        }
    }

    /**
     * Checks a method constant.
     *
     * @param ofClass whether it is the method of a class; the JVM accepts constructor names in other constants that
     *     nothing calls
     */
    private void checkMethod(int index, int nameAndType, boolean ofClass) throws MalformedClassException {
        String name = name(nameAndType);
        String type = type(nameAndType);
        need(isMethodType(second(nameAndType)), index, "has no method's type");
        boolean constructor = name.equals("<init>") && type.endsWith(")V");
        boolean initializer = !ofClass
                && name.equals("<clinit>")
                && (type.equals("()V") || (majorVersion < 51 && type.endsWith(")V")));
        need(constructor || initializer || NameFormat.isMethodName(name), index, "has no method's name");
    }

    private boolean isMethodType(int text) throws MalformedClassException {
        boolean is = methodTypes[text] || NameFormat.isMethod(text(text));
        methodTypes[text] = is;
        return is;
    }

    private void checkHandle(int index) throws MalformedClassException {
        int kind = bytes[places[index] + 1];
        int referred = tag(int16(places[index] + 2));
        boolean fits = (kind >= 1 && kind <= 4 && referred == FIELD)
                || ((kind == 5 || kind == 8) && referred == METHOD)
                || ((kind == 6 || kind == 7)
                        && (referred == METHOD || (referred == INTERFACE_METHOD && majorVersion >= 52)))
                || (kind == 9 && referred == INTERFACE_METHOD);
        need(fits, index, "is a handle without a target");
    }

    /** Checks a text: modified UTF-8, without zero bytes, with characters of at most three bytes. */
    private void checkText(int index) throws MalformedClassException {
        int at = places[index] + 3;
        int end = at + int16(places[index] + 1);
        while (at < end) {
            int first = bytes[at];
            if (first > 0) {
                at++;
                continue;
            }
            int more = (first & 0xe0) == 0xc0 ? 1 : (first & 0xf0) == 0xe0 ? 2 : -1;
            boolean whole = more >= 0 && at + more < end;
            for (int i = 1; whole && i <= more; i++) {
                whole = (bytes[at + i] & 0xc0) == 0x80;
            }
            need(whole, index, "is not a text");
            at += 1 + more;
        }
    }

    private static void need(boolean holds, int index, String what) throws MalformedClassException {
        if (!holds) {
            throw new MalformedClassException("constant " + index + " " + what);
        }
    }

    /** The kind of a constant; 0 for none. */
    int tag(int index) {
        return index <= 0 || index >= places.length || places[index] == 0 ? 0 : bytes[places[index]];
    }

    /** A text constant. Names with non-ASCII characters are only compared with each other. */
    String text(int index) throws MalformedClassException {
        needText(index);
        String text = texts[index];
        if (text == null) {
            int at = places[index];
            text = new String(bytes, at + 3, int16(at + 1), StandardCharsets.ISO_8859_1);
            texts[index] = text;
        }
        return text;
    }

    private void needText(int index) throws MalformedClassException {
        if (tag(index) != UTF8) {
            throw new MalformedClassException("constant " + index + " should be a text");
        }
    }

    /** The name of a class constant. */
    String className(int index) throws MalformedClassException {
        if (tag(index) != CLASS) {
            throw new MalformedClassException("constant " + index + " should be a class");
        }
        return text(first(index));
    }

    private String name(int nameAndType) throws MalformedClassException {
        need(tag(nameAndType) == NAME_AND_TYPE, nameAndType, "should be a name and a type");
        return text(first(nameAndType));
    }

    /** The type of a name-and-type constant. */
    private String type(int nameAndType) throws MalformedClassException {
        need(tag(nameAndType) == NAME_AND_TYPE, nameAndType, "should be a name and a type");
        return text(second(nameAndType));
    }

    /** The bootstrap method of a dynamic constant. */
    int bootstrap(int index) {
        return first(index);
    }

    int size() {
        return places.length;
    }

    int majorVersion() {
        return majorVersion;
    }

    /** Whether a constant is a module or a package. */
    boolean holdsModules() {
        return modules;
    }

    private int first(int index) {
        return int16(places[index] + 1);
    }

    private int second(int index) {
        return int16(places[index] + 3);
    }

    private int int16(int at) {
        return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
    }
}
