package dev.leastscope.scan.find;

import dev.leastscope.integration.UnknownKind;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.ArrayList;
import java.util.List;

/** The SDK classes that one class loads by name. Calls on them by reflection cannot be read. */
final class NamedClasses {
    private final SdkIndex sdk;
    private final List<Name> names = new ArrayList<>();
    private boolean loads;
    private boolean justLoaded;

    NamedClasses(SdkIndex sdk) {
        this.sdk = sdk;
    }

    private record Name(String className, CodePlace place) {}

    /** Whether a text constant is the name of an SDK class that sends requests. Data classes send none. */
    boolean isName(String text) {
        if (text.indexOf('.') < 0) {
            return false;
        }
        String home = sdk.home(text.replace('.', '/'));
        return sdk.isItself(home) && !home.startsWith("com/nylas/models/");
    }

    /** Adds a text constant that {@link #isName is a class name}. */
    void name(String text, CodePlace place) {
        names.add(new Name(text, place));
    }

    /** Adds a call. It can load a class by name. */
    void call(String owner, String name) {
        justLoaded = (owner.equals("java/lang/Class") && name.equals("forName"))
                || (owner.endsWith("ClassLoader") && name.equals("loadClass"));
        loads |= justLoaded;
    }

    /** Records that the result of the last call is dropped. Such code only tests whether the SDK is present. */
    void dropped() {
        if (justLoaded && !names.isEmpty()) {
            names.remove(names.size() - 1);
        }
        justLoaded = false;
    }

    /** Reports each name, if the class loads classes by name. */
    void report(ClassFindings found) {
        if (loads) {
            for (Name name : names) {
                found.unresolved(UnknownPart.of(UnknownKind.REFLECTION, name.className), name.place);
            }
        }
    }
}
