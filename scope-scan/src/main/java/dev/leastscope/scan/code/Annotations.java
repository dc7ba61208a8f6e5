package dev.leastscope.scan.code;

import java.util.List;
import java.util.Optional;
import org.objectweb.asm.tree.AnnotationNode;

/** Reads the values of annotations. */
final class Annotations {
    private Annotations() {}

    /** The text of an element, or the first of its texts. */
    static Optional<String> text(AnnotationNode annotation, String element) {
        List<Object> values = annotation.values;
        for (int i = 0; values != null && i + 1 < values.size(); i += 2) {
            if (values.get(i).equals(element)) {
                Object value = values.get(i + 1);
                if (value instanceof List<?> list && !list.isEmpty()) {
                    value = list.get(0);
                }
                return value instanceof String text ? Optional.of(text) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
