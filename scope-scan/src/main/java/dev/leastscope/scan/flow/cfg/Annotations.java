package dev.leastscope.scan.flow.cfg;

import java.util.List;
import java.util.Optional;
import org.objectweb.asm.tree.AnnotationNode;

/** Reads the values of annotations. */
public final class Annotations {
    private Annotations() {}

    /** The name of the enum constant of an element, or of its first constant. */
    public static Optional<String> constant(AnnotationNode annotation, String element) {
        // ASM represents a constant as its type and its name.
        return value(annotation, element).filter(String[].class::isInstance).map(constant -> ((String[]) constant)[1]);
    }

    /** The text of an element, or the first of its texts. */
    public static Optional<String> text(AnnotationNode annotation, String element) {
        return value(annotation, element).filter(String.class::isInstance).map(String.class::cast);
    }

    private static Optional<Object> value(AnnotationNode annotation, String element) {
        List<Object> values = annotation.values;
        for (int i = 0; values != null && i + 1 < values.size(); i += 2) {
            if (values.get(i).equals(element)) {
                Object value = values.get(i + 1);
                if (value instanceof List<?> list && !list.isEmpty()) {
                    value = list.get(0);
                }
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
