package dev.leastscope.scan.find;

import dev.leastscope.integration.UnknownKind;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.scan.flow.cfg.FlowBudgetException;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.cfg.ProjectClasses;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.query.InjectedSettings;
import dev.leastscope.scan.limits.ScanLimits;
import dev.leastscope.scan.sdk.OperationIndex;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds the facts about Nylas in a class by following values: requests, authorizations and declared calls. */
final class FlowReader {
    private final SdkIndex sdk;
    private final ProjectCode project;
    private final Evaluator evaluator;
    private final SdkCalls sdkCalls;
    private final ListEntries listEntries;
    private final UrlBases bases;
    private final HttpCalls httpTexts;
    private final DeclaredCalls declaredCalls;
    private final TriggerNames triggerTexts;

    FlowReader(
            SdkIndex sdk,
            OperationIndex operations,
            ProjectClasses classes,
            InjectedSettings settings,
            UrlBases bases) {
        this.sdk = sdk;
        this.bases = bases;
        this.project = new ProjectCode(new ApplicationClasses(classes, sdk));
        this.evaluator = new Evaluator(project, new SdkConstants(sdk), settings);
        RequestVariants variants = new RequestVariants(operations, sdk.variants());
        this.sdkCalls = new SdkCalls(sdk, operations, variants, evaluator);
        this.listEntries = new ListEntries(sdk, evaluator);
        this.httpTexts = new HttpCalls(new RequestOperations(operations, variants), bases, evaluator, sdk);
        this.declaredCalls = new DeclaredCalls(operations, variants, bases, project, settings);
        this.triggerTexts = new TriggerNames(operations, sdk, project);
    }

    /**
     * Follows the values of a class.
     *
     * @param texts whether the class contains URLs or trigger names as texts
     * @param ofProject whether the class is in the project's own folders, not in an archive
     */
    ClassFindings follow(byte[] bytes, boolean texts, boolean ofProject) {
        ClassNode tree = ProjectCode.tree(bytes);
        ClassFindings found = new ClassFindings(tree.name, tree.sourceFile);
        if (sdk.isItself(tree.name)) {
            return found;
        }
        evaluator.restart();
        // The cached class tree of the project, so that each method is analysed once.
        ClassNode kept =
                ofProject ? project.keep(tree) : project.find(tree.name).orElse(tree);
        if (texts) {
            bases.enter(tree);
        }
        int restarts = 0;
        for (MethodNode method : tree.methods) {
            if ((method.access & Opcodes.ACC_PRIVATE) != 0) {
                found.privateMethod(method.name);
            }
        }
        for (MethodNode method : tree.methods) {
            try {
                method(tree, kept, method, texts, found);
            } catch (FlowBudgetException e) {
                unread(UnknownKind.LONG_METHOD, method, e.limit(), found);
                if (project.budget().isSpent()) {
                    unread(UnknownKind.END_OF_SCAN, method, "MAX_SCAN_STEPS", found);
                    break;
                }
                if (restarts == ScanLimits.MAX_RESTARTS) {
                    unread(UnknownKind.END_OF_CLASS, method, "MAX_RESTARTS", found);
                    break;
                }
                restarts++;
                evaluator.restart();
            }
        }
        if (texts) {
            triggerTexts.find(tree, found);
        }
        return found;
    }

    private void method(ClassNode tree, ClassNode kept, MethodNode method, boolean texts, ClassFindings found) {
        declaredCalls.find(tree, method, found);
        if (method.instructions.size() == 0) {
            return;
        }
        MethodNode asked = ProjectCode.declared(kept, method.name, method.desc).orElse(method);
        Optional<MethodFlow> flow = project.flow(kept, asked);
        if (flow.isEmpty()) {
            if (project.isBroken(asked)) {
                // The JVM rejects such a class, so its code never runs. It is reported as unreadable.
                throw new IllegalArgumentException("the bytecode of the method " + method.name + " is invalid");
            }
            if (ProjectCode.isTooLarge(asked)) {
                unread(UnknownKind.LARGE_METHOD, method, "MAX_METHOD_INSTRUCTIONS", found);
            } else {
                unread(UnknownKind.LONG_METHOD, method, "MAX_STEPS", found);
            }
            return;
        }
        sdkCalls.find(flow.get(), found);
        listEntries.find(flow.get(), found);
        if (texts) {
            httpTexts.find(flow.get(), found);
        }
    }

    private static void unread(UnknownKind kind, MethodNode method, String limit, ClassFindings found) {
        found.unresolved(UnknownPart.of(kind, method.name, "ScanLimits." + limit), found.place(method.name, 0));
    }
}
