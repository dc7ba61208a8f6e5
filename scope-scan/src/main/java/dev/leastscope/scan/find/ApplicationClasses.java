package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.ProjectClasses;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.List;
import java.util.Optional;

/** The project's classes without those of the SDK. A shaded jar contains both. */
final class ApplicationClasses implements ProjectClasses {
    private final ProjectClasses classes;
    private final SdkIndex sdk;

    ApplicationClasses(ProjectClasses classes, SdkIndex sdk) {
        this.classes = classes;
        this.sdk = sdk;
    }

    @Override
    public Optional<byte[]> named(String internalName) {
        return sdk.isItself(internalName) ? Optional.empty() : classes.named(internalName);
    }

    @Override
    public Optional<byte[]> ofDependency(String internalName) {
        return sdk.isItself(internalName) || internalName.startsWith("java/")
                ? Optional.empty()
                : classes.ofDependency(internalName);
    }

    @Override
    public boolean usedElsewhere() {
        return classes.usedElsewhere();
    }

    @Override
    public boolean inResources(String text) {
        return classes.inResources(text);
    }

    @Override
    public List<byte[]> naming(List<String> internalNames) {
        return classes.naming(internalNames);
    }

    @Override
    public void each(ClassTaker taker) {
        classes.each(taker);
    }
}
