package dev.leastscope.scan.flow.library;

import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The classes whose objects are collections, and the factory methods of collections: of Java, Kotlin, Scala, Groovy and
 * Guava.
 */
public final class CollectionFactories {
    private static final Set<String> COLLECTIONS = Set.of(
            "java/util/ArrayList",
            "java/util/LinkedList",
            "java/util/Vector",
            "java/util/ArrayDeque",
            "java/util/HashSet",
            "java/util/LinkedHashSet",
            "java/util/TreeSet",
            "java/util/concurrent/CopyOnWriteArrayList",
            "java/util/concurrent/CopyOnWriteArraySet");
    private static final Set<String> FACTORIES = Set.of(
            "java/util/List",
            "java/util/Set",
            "java/util/Arrays",
            "java/util/Collections",
            "java/util/EnumSet",
            "java/util/stream/Stream",
            "kotlin/collections/CollectionsKt",
            "kotlin/collections/SetsKt",
            "kotlin/collections/ArraysKt",
            "com/google/common/collect/ImmutableList",
            "com/google/common/collect/ImmutableSet",
            "com/google/common/collect/Lists",
            "com/google/common/collect/Sets",
            "scala/Predef$",
            "scala/runtime/ScalaRunTime$",
            "scala/collection/immutable/List$",
            "scala/collection/immutable/Seq$",
            "scala/collection/immutable/Set$",
            "scala/collection/immutable/Nil$",
            "scala/package$",
            "scala/collection/immutable/ArraySeq$",
            "scala/jdk/javaapi/CollectionConverters",
            "scala/jdk/CollectionConverters$",
            "org/codehaus/groovy/runtime/ScriptBytecodeAdapter");
    /** The factories with an immutable result. */
    private static final Set<String> MAKING = Set.of(
            "of",
            "asList",
            "singletonList",
            "singleton",
            "copyOf",
            "unmodifiableList",
            "unmodifiableSet",
            "unmodifiableCollection",
            "synchronizedList",
            "emptyList",
            "emptySet",
            "listOf",
            "setOf",
            "listOfNotNull",
            "toList",
            "toSet",
            "asSequence",
            "wrapRefArray",
            "wrapString",
            "createList",
            "asJava",
            "seqAsJavaList",
            "SeqHasAsJava",
            "genericWrapArray",
            "unsafeWrapArray",
            "stream",
            "from",
            "filterNotNull",
            "distinct",
            "plus",
            "concat",
            "build");
    /** The factories with a mutable result. */
    private static final Set<String> MUTABLE = Set.of(
            "mutableListOf",
            "mutableSetOf",
            "arrayListOf",
            "hashSetOf",
            "linkedSetOf",
            "linkedHashSetOf",
            "toMutableList",
            "toMutableSet",
            "newArrayList",
            "newHashSet",
            "noneOf");
    /** Kotlin's buildList and buildSet, which the compiler inlines. */
    private static final Set<String> BUILDERS = Set.of("createListBuilder", "createSetBuilder");

    private CollectionFactories() {}

    /** Whether {@code new} of a class creates a collection. */
    public static boolean isCollection(String internalName) {
        return internalName != null && COLLECTIONS.contains(internalName);
    }

    /** Whether a call is a factory that creates a collection from its arguments. */
    static boolean isFactory(MethodInsnNode call) {
        return FACTORIES.contains(call.owner)
                && (MAKING.contains(call.name)
                        || MUTABLE.contains(call.name)
                        || BUILDERS.contains(call.name)
                        || isAllOf(call));
    }

    /** Whether a call is {@code EnumSet.allOf}. */
    static boolean isAllOf(MethodInsnNode call) {
        return call.owner.equals("java/util/EnumSet") && call.name.equals("allOf");
    }

    /** Whether a factory creates an empty collection that is filled later. */
    static boolean isBuilder(MethodInsnNode call) {
        return BUILDERS.contains(call.name);
    }

    /** Whether the result of a factory is mutable. */
    static boolean isMutable(MethodInsnNode call) {
        return MUTABLE.contains(call.name) || call.owner.equals("java/util/EnumSet");
    }

    /** Whether a factory takes the elements of an argument of this type, instead of the argument. */
    static boolean isContainer(Type type) {
        String name = type.getInternalName();
        return name.startsWith("java/util/")
                || name.equals("java/lang/Iterable")
                || name.startsWith("scala/collection/")
                || name.equals("kotlin/sequences/Sequence");
    }
}
