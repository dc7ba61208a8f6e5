package dev.leastscope.scan.flow.cfg;

import dev.leastscope.scan.limits.ScanLimits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Whether something other than a constructor call of the project can create objects of a class: a framework, reflection, other modules. */
final class OtherCreations {
    /** Annotations that compilers and the JDK add to classes. No framework creates objects because of them. */
    private static final Set<String> OF_COMPILERS = Set.of(
            "Lkotlin/Metadata;",
            "Ljava/lang/Deprecated;",
            "Ljava/lang/FunctionalInterface;",
            "Lgroovy/transform/CompileStatic;",
            "Lgroovy/transform/Generated;",
            "Lkotlin/Deprecated;");

    private final ProjectCode project;
    private final ProjectClasses classes;
    private final Map<String, Boolean> excluded = new HashMap<>();

    OtherCreations(ProjectCode project, ProjectClasses classes) {
        this.project = project;
        this.classes = classes;
    }

    /** Whether only a constructor call can create objects of a class. */
    boolean areExcluded(String type) {
        Boolean known = excluded.get(type);
        if (known == null) {
            known = excluded.size() < ScanLimits.MAX_IMPLEMENTATIONS
                    && project.find(type)
                            .filter(tree -> !isAnnotated(tree) && !isCreatedElsewhere(tree))
                            .isPresent()
                    && !classes.inResources(type.replace('/', '.'))
                    && !isNamed(type);
            excluded.put(type, known);
        }
        return known;
    }

    /**
     * Whether code outside the scan can create objects of a class. The class, a constructor and the enclosing classes
     * must be public.
     */
    private boolean isCreatedElsewhere(ClassNode tree) {
        if (!classes.usedElsewhere()) {
            return false;
        }
        boolean open = false;
        for (MethodNode method : tree.methods) {
            open |= method.name.equals("<init>") && (method.access & Opcodes.ACC_PUBLIC) != 0;
        }
        for (InnerClassNode nested : tree.innerClasses) {
            boolean around = tree.name.equals(nested.name) || tree.name.startsWith(nested.name + '$');
            open &= !around || (nested.access & Opcodes.ACC_PUBLIC) != 0;
        }
        int dollar = tree.name.indexOf('$');
        Optional<ClassNode> outermost = dollar < 0 ? Optional.of(tree) : project.find(tree.name.substring(0, dollar));
        return open
                && outermost
                        .filter(one -> (one.access & Opcodes.ACC_PUBLIC) != 0)
                        .isPresent();
    }

    private static boolean isAnnotated(ClassNode tree) {
        boolean found = isAnnotated(tree.visibleAnnotations) || isAnnotated(tree.invisibleAnnotations);
        for (MethodNode method : tree.methods) {
            found |= method.name.equals("<init>")
                    && (isAnnotated(method.visibleAnnotations) || isAnnotated(method.invisibleAnnotations));
        }
        return found;
    }

    private static boolean isAnnotated(List<AnnotationNode> annotations) {
        for (AnnotationNode one : annotations == null ? List.<AnnotationNode>of() : annotations) {
            if (!OF_COMPILERS.contains(one.desc)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the project passes a class to other code: by {@code T.class}, in an annotation, or by its name. */
    private boolean isNamed(String type) {
        for (ClassNode tree : project.naming(List.of(type, type.replace('/', '.')))) {
            project.budget().look(tree.methods.size());
            boolean named = holds(tree.visibleAnnotations, type) || holds(tree.invisibleAnnotations, type);
            for (FieldNode field : tree.fields) {
                named |= holds(field.visibleAnnotations, type);
            }
            for (MethodNode method : tree.methods) {
                named |= holds(method.visibleAnnotations, type) || isNamed(method, type);
            }
            if (named) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(MethodNode method, String type) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof LdcInsnNode constant
                    && ((constant.cst instanceof Type one
                                    && one.getInternalName().equals(type))
                            || (constant.cst instanceof String text && text.equals(type.replace('/', '.'))))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Object annotation, String type) {
        if (annotation instanceof Type one) {
            return one.getInternalName().equals(type);
        }
        if (annotation instanceof AnnotationNode node) {
            return holds(node.values, type);
        }
        if (annotation instanceof List<?> values) {
            for (Object value : values) {
                if (holds(value, type)) {
                    return true;
                }
            }
        }
        return false;
    }
}
