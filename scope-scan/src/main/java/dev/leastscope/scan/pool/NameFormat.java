package dev.leastscope.scan.pool;

/** Checks names and types in class files. */
final class NameFormat {
    private NameFormat() {}

    /** Whether a text is a name of a field or local variable. */
    static boolean isUnqualified(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (".;[/".indexOf(name.charAt(i)) >= 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** Whether a text is a name of a method, not of a constructor. */
    static boolean isMethodName(String name) {
        return isUnqualified(name) && name.indexOf('<') < 0 && name.indexOf('>') < 0;
    }

    /** Whether a text is an internal name of a class, or the type of an array. */
    static boolean isClass(String name) {
        if (name.startsWith("[")) {
            return isField(name);
        }
        return isClassName(name, 0, name.length());
    }

    private static boolean isClassName(String name, int from, int to) {
        boolean begun = false;
        for (int i = from; i < to; i++) {
            char c = name.charAt(i);
            if (c == '/') {
                if (!begun) {
                    return false;
                }
                begun = false;
            } else if (c == '.' || c == ';' || c == '[') {
                return false;
            } else {
                begun = true;
            }
        }
        return begun;
    }

    /** Whether a text is the type of a field. */
    static boolean isField(String type) {
        return !type.isEmpty() && end(type, 0) == type.length();
    }

    /** Whether a text is the type of a method. */
    static boolean isMethod(String type) {
        return slots(type) >= 0;
    }

    /**
     * The number of local variables for the parameters of a method, without {@code this}; -1 when the text is not a
     * method type.
     */
    static int slots(String type) {
        if (!type.startsWith("(")) {
            return -1;
        }
        int at = 1;
        int slots = 0;
        while (at < type.length() && type.charAt(at) != ')') {
            slots += type.charAt(at) == 'J' || type.charAt(at) == 'D' ? 2 : 1;
            at = end(type, at);
            if (at < 0) {
                return -1;
            }
        }
        if (at >= type.length() - 1) {
            return -1;
        }
        boolean returns = type.substring(at + 1).equals("V") || end(type, at + 1) == type.length();
        return returns ? slots : -1;
    }

    /** The end of a field's type; -1 when there is none. */
    private static int end(String type, int from) {
        int at = from;
        while (at < type.length() && type.charAt(at) == '[') {
            at++;
        }
        if (at - from > 255 || at == type.length()) {
            return -1;
        }
        if (type.charAt(at) != 'L') {
            return "BCDFIJSZ".indexOf(type.charAt(at)) >= 0 ? at + 1 : -1;
        }
        int close = type.indexOf(';', at);
        return close >= 0 && isClassName(type, at + 1, close) ? close + 1 : -1;
    }
}
