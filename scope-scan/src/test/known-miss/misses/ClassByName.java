package misses;

/** SDK classes that are loaded by name and called by reflection: nothing is found. */
final class ClassByName {
    Object call(Object messages) throws Exception {
        return Class.forName("com.nylas.resources.Messages").getMethod("list", String.class).invoke(messages, "grant");
    }
}
