package misses;

/** SDK classes that are loaded by a name that is put together: nothing is found. A constant name is unresolved. */
final class ClassByName {
    Object call(Object messages, String resource) throws Exception {
        return Class.forName("com." + "nylas".concat(".resources.") + resource).getMethod("list", String.class).invoke(messages, "grant");
    }
}
