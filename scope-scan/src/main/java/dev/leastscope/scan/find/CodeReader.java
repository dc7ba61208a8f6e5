package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.ProjectClasses;
import dev.leastscope.scan.flow.query.InjectedSettings;
import dev.leastscope.scan.sdk.OperationIndex;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.List;
import org.objectweb.asm.ClassReader;

/**
 * Reads what a class says about Nylas. The outline may be asked from several threads; following values from one.
 *
 * @since 0.1.0
 */
public final class CodeReader {
    private final SdkIndex sdk;
    private final OperationIndex operations;
    private final ProjectClasses classes;
    private final InjectedSettings settings;
    private final UrlBases bases;
    /** Null until the first class whose values have to be followed: many modules have none. */
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
     * What one pass over a class finds.
     *
     * @param needsFlow whether values have to be followed to know all
     */
    public record Outlined(ClassFindings found, boolean needsFlow) {}

    /** The first look. Whatever ASM throws at broken bytes is thrown on. */
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
     * The closer look: follows values.
     *
     * @param texts whether the class holds URLs or trigger names as texts
     * @param ofProject whether it is a class of the project's own folders, and not one of an archive
     */
    public ClassFindings follow(byte[] bytes, boolean texts, boolean ofProject) {
        if (flows == null) {
            flows = new FlowReader(sdk, operations, classes, settings, bases);
        }
        return flows.follow(bytes, texts, ofProject);
    }
}
