package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.ProjectClasses;
import dev.leastscope.scan.flow.query.InjectedSettings;
import dev.leastscope.scan.sdk.OperationIndex;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.List;
import org.objectweb.asm.ClassReader;

/**
 * Finds the facts about Nylas in a class. Several threads can call the outline; only one thread can follow values.
 *
 * @since 0.1.0
 */
public final class CodeReader {
    private final SdkIndex sdk;
    private final OperationIndex operations;
    private final ProjectClasses classes;
    private final InjectedSettings settings;
    private final UrlBases bases;
    /** Null until the first class whose values must be followed. Many modules have none. */
    private FlowReader flows;

    /**
     * A reader for one scan.
     *
     * @param sdkPackages the packages of the SDK's classes, with dots
     */
    public CodeReader(
            OperationIndex operations, List<String> sdkPackages, ProjectClasses classes, InjectedSettings settings) {
        this.sdk = new SdkIndex(sdkPackages);
        this.operations = operations;
        this.classes = classes;
        this.settings = settings;
        this.bases = new UrlBases(operations, settings);
    }

    /**
     * The result of one pass over a class.
     *
     * @param needsFlow whether values must be followed to find everything
     */
    public record Outlined(ClassFindings found, boolean needsFlow) {}

    /** Reads a class once. Exceptions of ASM for broken bytes are passed on. */
    public Outlined outline(byte[] bytes, int length) {
        ClassReader reader = new ClassReader(bytes, 0, length);
        if (sdk.isItself(reader.getClassName())) {
            return new Outlined(new ClassFindings(reader.getClassName(), ""), false);
        }
        ClassOutline outline = new ClassOutline(sdk, operations, bases);
        reader.accept(outline, ClassReader.SKIP_FRAMES);
        return new Outlined(outline.found(), outline.needsFlow());
    }

    /**
     * Follows the values of a class.
     *
     * @param texts whether the class contains URLs or trigger names as texts
     * @param ofProject whether the class is in the project's own folders, not in an archive
     */
    public ClassFindings follow(byte[] bytes, boolean texts, boolean ofProject) {
        if (flows == null) {
            flows = new FlowReader(sdk, operations, classes, settings, bases);
        }
        return flows.follow(bytes, texts, ofProject);
    }
}
