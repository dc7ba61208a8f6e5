package dev.leastscope.scan.flow.cfg;

import java.util.List;
import java.util.Optional;

/**
 * The classes of the project, to be looked up while values are followed.
 *
 * @since 0.1.0
 */
public interface ProjectClasses {
    /**
     * The bytes of a class, or empty when it is not the project's.
     *
     * @param internalName with slashes
     */
    Optional<byte[]> named(String internalName);

    /**
     * The bytes of a class of a dependency that is scanned, too; empty when there is none. Of these, only constants are read.
     *
     * @param internalName with slashes
     */
    Optional<byte[]> ofDependency(String internalName);

    /**
     * Whether a file of settings or wiring beside the classes holds a text: such files name methods to be called.
     *
     * @param text a name
     */
    boolean inResources(String text);

    /**
     * The classes that name one of these classes.
     *
     * @param internalNames with slashes
     */
    List<byte[]> naming(List<String> internalNames);

    /** Hands over each class, in any order, from one thread. */
    void each(ClassTaker taker);

    /** Takes classes one after the other. */
    interface ClassTaker {
        /**
         * A class.
         *
         * @param bytes a buffer that is used again after the call
         * @param length how many bytes of it are the class
         */
        void take(byte[] bytes, int length);
    }
}
