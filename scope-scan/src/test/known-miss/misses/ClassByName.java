package misses;

/** SDK classes that are loaded by a name that the code joins at run time: nothing is found. A constant name is reported as unresolved. */
final class ClassByName {
    Object call(Object messages, String resource) throws Exception {
        return Class.forName("com." + "nylas".concat(".resources.") + resource).getMethod("list", String.class).invoke(messages, "grant");
    }
}
