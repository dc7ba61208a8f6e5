package dev.leastscope.scan.find;

import dev.leastscope.integration.UnknownKind;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.ArrayList;
import java.util.List;

/** The SDK's classes that one class loads by name: what is called on them by reflection cannot be read. */
final class NamedClasses {
    private final SdkIndex sdk;
    private final List<Name> names = new ArrayList<>();
    private boolean loads;
    private boolean justLoaded;

    NamedClasses(SdkIndex sdk) {
        this.sdk = sdk;
    }

    private record Name(String className, CodePlace place) {}

    /** Whether a text constant names a class of the SDK that sends requests. Data classes send none. */
    boolean isName(String text) {
        if (text.indexOf('.') < 0) {
            return false;
        }
        String home = sdk.home(text.replace('.', '/'));
        return sdk.isItself(home) && !home.startsWith("com/nylas/models/");
    }

    /** A text constant that {@link #isName names a class}. */
    void name(String text, CodePlace place) {
        names.add(new Name(text, place));
    }

    /** A call: it may load a class by name. */
    void call(String owner, String name) {
        justLoaded = (owner.equals("java/lang/Class") && name.equals("forName"))
                || (owner.endsWith("ClassLoader") && name.equals("loadClass"));
        loads |= justLoaded;
    }

    /** The result of the last call is dropped: code that only asks whether the SDK is there calls nothing of it. */
    void dropped() {
        if (justLoaded && !names.isEmpty()) {
            names.remove(names.size() - 1);
        }
        justLoaded = false;
    }

    /** Reports each name, where the class loads classes by name at all. */
    void report(ClassFindings found) {
        if (loads) {
            for (Name name : names) {
                found.unresolved(UnknownPart.of(UnknownKind.REFLECTION, name.className), name.place);
            }
        }
    }
}
