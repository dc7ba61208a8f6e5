package dev.leastscope.scan.flow.cfg;

import java.util.List;
import java.util.Optional;

/**
 * The classes of the project, by name.
 *
 * @since 0.1.0
 */
public interface ProjectClasses {
    /**
     * The bytes of a class; empty when it does not belong to the project.
     *
     * @param internalName with slashes
     */
    Optional<byte[]> named(String internalName);

    /**
     * The bytes of a class of a scanned dependency; empty when there is none. Only its constants are read.
     *
     * @param internalName with slashes
     */
    Optional<byte[]> ofDependency(String internalName);

    /** Whether code outside the scan uses these classes. It can create objects of the public ones. */
    boolean usedElsewhere();

    /**
     * Whether a settings or wiring file next to the classes contains a text. Such files name methods to call.
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

    /** Passes each class to the taker, in any order, from one thread. */
    void each(ClassTaker taker);

    /** Receives classes, one at a time. */
    interface ClassTaker {
        /**
         * Receives a class.
         *
         * @param bytes a buffer that is reused after the call
         * @param length the number of bytes of the class
         */
        void take(byte[] bytes, int length);
    }
}
